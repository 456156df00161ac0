import type { Answerability } from "./measures/answerability.ts";
import type { Share } from "./measures/share.ts";
import type { SetFigures } from "./set-figures.ts";

type Row = readonly [name: string, cell: (figures: SetFigures) => string];

const ROWS: readonly Row[] = [
  ["questions in scope", ({ questions }) => `${questions.in}`],
  ["questions out of scope", ({ questions }) => `${questions.out}`],
  ["near misses", ({ questions }) => `${questions["near-miss"]}`],
  ["unanswerable, near nothing", ({ questions }) => `${questions.unanswerable}`],
  ...[1, 5, 10, 20].map((k): Row => [`paragraphs: R@${k}`, ({ recall }) => percent(recall[k - 1])]),
  ["paragraphs: MRR", ({ mrr }) => decimal(mrr)],
  ["quote holds the answer: best sentence", ({ quotes }) => percent(quotes.givenBest)],
  ["quote holds the answer: as given", ({ quotes }) => percent(quotes.given)],
  ["  if nothing were declined: best sentence", ({ quotes }) => percent(quotes.undeclinedBest)],
  ["  if nothing were declined: as given", ({ quotes }) => percent(quotes.undeclined)],
  ["answered, of all", ({ answered }) => percent(answered)],
  ["false refusals", ({ refused }) => percent(refused.in)],
  ["out of scope: refused", ({ refused }) => percent(refused.out)],
  ["near misses: refused", ({ refused }) => percent(refused["near-miss"])],
  ["out of scope: refused at 5 % false refusals", ({ refusedAtFive }) => percent(refusedAtFive.out)],
  ["near misses: refused at 5 % false refusals", ({ refusedAtFive }) => percent(refusedAtFive["near-miss"])],
  ["unanswerable, near nothing: refused", ({ refused }) => percent(refused.unanswerable)],
  ...answerabilityRows("out of scope", "out"),
  ...answerabilityRows("near misses", "near-miss"),
  ["follow-ups: R@5 in conversation", ({ followUps }) => percent(followUps.inConversation)],
  ["follow-ups: R@5 alone", ({ followUps }) => percent(followUps.alone)],
  ["calibration: ECE", ({ calibration }) => decimal(calibration.error)],
  ["calibration: ECE without near misses", ({ calibration }) => decimal(calibration.errorWithoutNearMisses)],
  [
    "calibration: ECE, as many out of scope as in, without near misses",
    ({ calibration }) => decimal(calibration.balancedError),
  ],
  ["milliseconds: p50 / p95 / p99", ({ milliseconds: { p50, p95, p99 } }) => [p50, p95, p99].map(tenth).join(" / ")],
];

function answerabilityRows(name: string, kind: keyof SetFigures["answerability"]): Row[] {
  const rows = (variant: "pipeline" | "given", suffix: string): Row[] => {
    const of = (figures: SetFigures): Answerability | null => figures.answerability[kind][variant];
    return [
      [`answerable or ${name}${suffix}: AUROC`, (figures) => decimal(of(figures)?.auroc)],
      [`answerable or ${name}${suffix}: F1 (best F1)`, (figures) => f1(of(figures))],
    ];
  };
  return [...rows("pipeline", ""), ...rows("given", ", paragraph given")];
}

/** The figures of one or more groups of questions, a column each; rows that are empty everywhere are left out. */
export function setTable(groups: ReadonlyMap<string, SetFigures>): string[][] {
  const rows = ROWS.map(([name, cell]) => [name, ...[...groups.values()].map(cell)]);
  return [
    ["", ...groups.keys()],
    ...rows.filter((row) => row.slice(1).some((cell) => cell !== NOTHING && cell !== "0")),
  ];
}

const NOTHING = "–";

function percent(share: Share | null | undefined): string {
  if (!share) return NOTHING;
  const [value, low, high] = [share.share, share.low, share.high].map((number) => (100 * number).toFixed(1));
  return `${value} % (${low}–${high}) of ${share.whole}`;
}

function decimal(number: number | null | undefined): string {
  return number === null || number === undefined || Number.isNaN(number) ? NOTHING : number.toFixed(3);
}

function f1(answerability: Answerability | null): string {
  return answerability === null ? NOTHING : `${decimal(answerability.f1)} (${decimal(answerability.bestF1)})`;
}

function tenth(number: number): string {
  return number.toFixed(1);
}
