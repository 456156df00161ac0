import { expect, test } from "vitest";
import { compareOutcomes } from "./ablated-set.ts";
import { ablationTable, verdictTable } from "./ablation-table.ts";
import type { Outcomes } from "./outcomes.ts";
import { outcomesOf } from "./outcomes.ts";

const right = (number: number): readonly boolean[] => Array.from({ length: 100 }, (_, position) => position < number);
const none = outcomesOf({ of: "project", records: [] });
const withRecall = (first: number, fifth: number): Outcomes => ({ ...none, "R@1": right(first), "R@5": right(fifth) });

const ablation = { part: "title", instead: "no titles", replaced: {}, on: ["tiny"] };
const sets = [compareOutcomes("tiny", withRecall(60, 90), withRecall(50, 91))];

test("a part's row has each measure with it, and marks what it adds beyond noise", () => {
  expect(ablationTable([{ ablation, sets }])).toEqual([
    ["part (without it)", "set", "R@1", "R@5"],
    ["title (no titles)", "tiny", "60.0 (+10.0*)", "90.0 (−1.0)"],
  ]);
});

test("a verdict names what a part buys and costs beyond noise, or that it buys nothing", () => {
  expect(verdictTable([{ ablation, sets }])[1]).toEqual(["title", "no titles", "tiny R@1 +10.0", ""]);
  const reversed = [compareOutcomes("tiny", withRecall(50, 91), withRecall(60, 90))];
  expect(verdictTable([{ ablation, sets: reversed }])[1]).toEqual(["title", "no titles", "nothing", "tiny R@1 −10.0"]);
});

test("a part that is kept for something else says so", () => {
  const kept = { ...ablation, kept: "readers look for it" };
  const same = [compareOutcomes("tiny", withRecall(50, 91), withRecall(50, 91))];
  expect(verdictTable([{ ablation: kept, sets: same }])[1]?.[2]).toBe("nothing here; kept: readers look for it");
});
