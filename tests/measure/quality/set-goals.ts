import type { SetFigures } from "../../../src/evaluation/set-figures.ts";
import { poolShares } from "./pool-shares.ts";
import { percentFigure, type QualityFigure } from "./quality-figure.ts";
import type { QualityRuns, RunOutcome } from "./quality-runs.ts";

const figuresOf = (outcome: RunOutcome | undefined): SetFigures | undefined => outcome?.groups.get("all");

/** Paragraphs found and answers quoted, with the goals in per cent. */
const FOUND = [
  ["poquad", "R@1", 79],
  ["poquad", "R@5", 94],
  ["poquad", "quote", 58],
  ["xquad-ru", "R@1", 96],
  ["xquad-ru", "quote", 82],
  ["xquad-en", "R@1", 96],
  ["xquad-en", "quote", 82],
  ["xquad-pair", "R@1", 95],
  ["squad2", "R@1", 87],
  ["squad2", "quote", 80],
  ["kazqad", "R@5", 93],
] as const;

const FOUND_BY = {
  "R@1": { named: "R@1", share: ({ recall }: SetFigures) => recall[0] },
  "R@5": { named: "R@5", share: ({ recall }: SetFigures) => recall[4] },
  quote: { named: "quote holds the answer, as given", share: ({ quotes }: SetFigures) => quotes.given },
} as const;

/** Out of scope, refused with at most 5 % false refusals in folders of some 100 paragraphs. */
const SMALL_REFUSED = { poquad: 93, squad2: 93, "xquad-en": 93, "xquad-ru": 93, kazqad: 70 } as const;
const POQUAD_REFUSED = 77;
/** Near misses of poquad with their paragraph given. */
const NEAR_MISSES = { auroc: 0.66, f1: 38 } as const;
const FOLLOW_UPS = 92;
const CALIBRATION_ERROR = 0.05;

/** The figures of the public sets that have goals, in the order of the issue. */
export function setGoals({ whole, leftOut, small }: QualityRuns): QualityFigure[] {
  const found = FOUND.map(([set, what, goal]) => {
    const figures = figuresOf(whole.get(set));
    const { named, share } = FOUND_BY[what];
    return percentFigure(`${set}: ${named}`, figures && share(figures), goal);
  });
  const smallRefused = [...small].flatMap(([set, outcomes]) => {
    const refused = (by: "refused" | "refusedAtFive") =>
      poolShares(outcomes.map((outcome) => figuresOf(outcome)?.[by].out ?? null));
    const wrongly = poolShares(outcomes.map((outcome) => figuresOf(outcome)?.refused.in ?? null));
    return refusals(`${set}, folders of 100 passages`, SMALL_REFUSED[set], refused, wrongly);
  });
  const large = figuresOf(leftOut.get("poquad"));
  const largeRefused = refusals(
    "poquad, a fifth left out",
    POQUAD_REFUSED,
    (by) => large?.[by].out ?? null,
    large?.refused.in ?? null,
  );
  const followUps = figuresOf(whole.get("mtrag-un"))?.followUps.inConversation;
  return [
    ...found,
    ...smallRefused,
    ...largeRefused,
    ...calibration(leftOut),
    ...nearMisses(figuresOf(whole.get("poquad"))),
    percentFigure("mtrag-un: follow-ups, R@5", followUps, FOLLOW_UPS),
  ];
}

/** At the threshold that the set itself allows, which has the goal, and at the one in force with what that refuses wrongly. */
function refusals(
  name: string,
  goal: number,
  refused: (by: "refused" | "refusedAtFive") => ReturnType<typeof poolShares>,
  wrongly: ReturnType<typeof poolShares>,
): QualityFigure[] {
  return [
    percentFigure(`${name}: out of scope refused at 5 % false refusals`, refused("refusedAtFive"), goal),
    percentFigure(`${name}: out of scope refused at the threshold in force`, refused("refused"), null),
    percentFigure(`${name}: false refusals at the threshold in force`, wrongly, null),
  ];
}

/** Of the answerable and as many out of scope, in whatever size the set has. */
function calibration(leftOut: QualityRuns["leftOut"]): QualityFigure[] {
  return [...leftOut].map(([set, outcome]) => {
    const figures = figuresOf(outcome);
    return {
      name: `${set}, a fifth left out: expected calibration error, balanced, near misses apart`,
      value: figures?.calibration.balancedError ?? Number.NaN,
      goal: { is: "at most", value: CALIBRATION_ERROR },
      interval: null,
      of: (figures?.questions.in ?? 0) + (figures?.questions.out ?? 0),
    };
  });
}

function nearMisses(figures: SetFigures | undefined): QualityFigure[] {
  const given = figures?.answerability["near-miss"].given;
  const of = (given?.answerable ?? 0) + (given?.unanswerable ?? 0);
  const figure = (name: string, value: number | undefined, goal: number | null): QualityFigure => ({
    name: `poquad, near misses with the paragraph given: ${name}`,
    value: value ?? Number.NaN,
    goal: goal === null ? null : { is: "at least", value: goal },
    interval: null,
    of,
  });
  const percent = (share: number | undefined) => 100 * (share ?? Number.NaN);
  return [
    figure("AUROC", given?.auroc, NEAR_MISSES.auroc),
    figure("F1 at the threshold in force", percent(given?.f1), NEAR_MISSES.f1),
    figure("F1 at the best threshold", percent(given?.bestF1), null),
  ];
}
