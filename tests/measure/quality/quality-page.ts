import { markdownTable } from "../../../src/evaluation/markdown-table.ts";
import type { SetFigures } from "../../../src/evaluation/set-figures.ts";
import { setTable } from "../../../src/evaluation/set-table.ts";
import { isMet } from "../check.ts";
import { goalTable, tableText } from "../check-report.ts";
import type { RunFacts } from "../run-facts.ts";
import type { LastReport } from "./last-reports.ts";
import type { QualityFigure } from "./quality-figure.ts";
import type { QualityRuns, RunOutcome } from "./quality-runs.ts";

/** What the page tells. */
export interface QualityPage {
  readonly facts: RunFacts;
  readonly threshold: number;
  readonly runs: QualityRuns;
  readonly ofSets: readonly QualityFigure[];
  readonly ofOwn: readonly QualityFigure[];
  readonly others: readonly OtherCheck[];
  /** The page as it was; empty where there was none. */
  readonly last: string;
}

/** Another check, which has a section of the page. */
export interface OtherCheck {
  readonly heading: string;
  /** Its name, as `npm run measure` knows it. */
  readonly what: string;
  /** Null where there is none: what the last page told of it is kept. */
  readonly report: LastReport | null;
}

/** The page as Markdown. */
export function qualityPage({ facts, threshold, runs, ofSets, ofOwn, others, last }: QualityPage): string {
  const first = [...runs.small].flatMap(([set, [outcome]]) => (outcome === undefined ? [] : [[set, outcome] as const]));
  const parts = [
    "# Quality",
    "Written by `npm run measure -- quality --sets DIR --report DIR`; do not edit. What the figures are: [evaluation](evaluation.md).",
    `${facts.date}, ${facts.machine}, commit ${facts.commit}. Declined below ${threshold}. Intervals are of 95 % (Wilson).`,
    "## Public sets: goals",
    figureTable(ofSets),
    "The folders of 100 passages are five draws of whole articles from each set; out of scope are questions about the others.",
    "## The project's own questions",
    figureTable(ofOwn),
    "## Public sets, whole",
    markdownTable(setTable(figuresBySet(runs.whole))),
    "## Public sets, a fifth of the articles left out",
    markdownTable(setTable(figuresBySet(runs.leftOut))),
    "## Folders of 100 passages",
    markdownTable(setTable(figuresBySet(first))),
    "The first draw of each. Threads compete for the machine, so that a question takes longer than in use.",
    ...others.flatMap((other) => [`## ${other.heading}`, otherText(other, last)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function figuresBySet(outcomes: Iterable<readonly [string, RunOutcome]>): Map<string, SetFigures> {
  return new Map(
    [...outcomes].flatMap(([set, { groups }]) => {
      const figures = groups.get("all");
      return figures === undefined ? [] : [[set, figures] as const];
    }),
  );
}

const SIGNS = { above: ">", "at least": "≥", "at most": "≤" } as const;

function figureTable(figures: readonly QualityFigure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, goal, interval, of } = figure;
    const digits = Math.abs(goal?.value ?? 100) < 1 ? 3 : 1;
    return [
      name,
      Number.isNaN(value) ? "–" : value.toFixed(digits),
      interval === null ? "–" : interval.map((end) => end.toFixed(1)).join("–"),
      `${of}`,
      goal === null ? "" : `${SIGNS[goal.is]} ${goal.value}`,
      goal === null ? "" : isMet(figure) ? "met" : "missed",
    ];
  });
  return markdownTable([["figure", "value", "interval", "of", "goal", ""], ...rows]);
}

/** Tables stand one level below the section's heading. */
function otherText({ heading, what, report }: OtherCheck, last: string): string {
  if (report === null) {
    const kept = sectionOf(last, heading);
    if (kept !== "") return kept;
    return `Not measured: run \`npm run measure -- ${what} --sets DIR --report DIR\`, then this with the same report folder.`;
  }
  const { date, machine, commit, tables, figures } = report;
  const parts = [`${date}, ${machine}, commit ${commit}.`, ...tables.map((table) => tableText(table, "###"))];
  return [...parts, goalTable(figures)].join("\n\n");
}

/** What stands under a heading of the second level; empty where there is none. */
function sectionOf(page: string, heading: string): string {
  const [, text = ""] = `${page}\n## `.split(`\n## ${heading}\n`);
  return (text.split("\n## ")[0] ?? "").trim();
}
