import { expect, test } from "vitest";
import { percentFigure } from "./quality-figure.ts";
import { qualityPage } from "./quality-page.ts";
import { sampleRuns } from "./sample-runs.ts";
import { setGoals } from "./set-goals.ts";

const facts = { date: "2026-11-25", machine: "Node 20, 2 × a processor", commit: "abc1234" };
const share = { part: 9, whole: 10, share: 0.9, low: 0.6, high: 0.98 };
const page = qualityPage({
  last: "# Quality\n\n## Scale\n\nAs it was.\n\n### Sizes\n\n## Peers\n\nOld.\n",
  facts,
  threshold: 0.25,
  runs: sampleRuns,
  ofSets: setGoals(sampleRuns),
  ofOwn: [percentFigure("unseen: facts: right quote", share, 95)],
  others: [
    {
      heading: "Peers",
      what: "peers",
      report: {
        ...facts,
        tables: [{ title: "tiny", rows: [["engine"], ["ours"]] }],
        figures: [
          { name: "points over a peer", value: 2, goal: { is: "above", value: 0 } },
          { name: "times its milliseconds", value: Number.NaN, goal: { is: "at most", value: 2 } },
        ],
      },
    },
    { heading: "What the parts buy", what: "ablations", report: null },
    { heading: "Scale", what: "scale", report: null },
  ],
});

test("the page tells when, where and of what, and each figure with its interval and goal", () => {
  expect(page).toContain("2026-11-25, Node 20, 2 × a processor, commit abc1234.");
  expect(page).toContain("| unseen: facts: right quote | 90.0 | 60.0–98.0 | 10 | ≥ 95 | missed |");
  expect(page).toContain("| poquad, near misses with the paragraph given: AUROC | 1.000 | – | 4 | ≥ 0.66 | met |");
  expect(page).toContain("| kazqad: R@5 | – | – | 0 | ≥ 93 | missed |");
});

test("the last reports of other checks have their sections, also where there is none yet", () => {
  expect(page).toContain("## Peers\n\n2026-11-25");
  expect(page).toContain("### tiny\n\n| engine |");
  expect(page).toContain("| points over a peer | 2.00 | above 0 | met |");
  expect(page).toContain("| times its milliseconds | – | at most 2 | missed |");
  expect(page).toContain(
    "## What the parts buy\n\nNot measured: run `npm run measure -- ablations --sets DIR --report DIR`",
  );
});

test("what the last page told of a check that has no new report is kept, and of one that has not", () => {
  expect(page).toContain("## Scale\n\nAs it was.\n\n### Sizes\n");
  expect(page).not.toContain("Old.");
});
