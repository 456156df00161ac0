import { expect, test } from "vitest";
import { isMet } from "../check.ts";
import { fastestNear, peerFigures } from "./peer-figures.ts";
import { peerTable } from "./peer-table.ts";
import { sampleComparedSet, sampleEngine } from "./sample-compared-set.ts";

test("what is found is held against each peer at its best, time against the fastest that finds about as much", () => {
  const figures = peerFigures(sampleComparedSet).map((figure) => [
    figure.name,
    Number(figure.value.toFixed(3)),
    isMet(figure),
  ]);
  expect(figures).toEqual([
    ["tiny: points of R@1 over Swift", 20, true],
    ["tiny: points of R@1 over Sound", -2, false],
    ["tiny: median time beside Sound (as it comes)", 2, true],
    ["tiny: median time beside Sound (as it comes), stretch", 2, false],
  ]);
});

test("an engine exactly three points behind is near, one that is further behind is not", () => {
  const ours = sampleEngine("ours", "ours", 80, 2);
  const near = sampleEngine("near", "at its best", 77, 1);
  const far = sampleEngine("far", "at its best", 76, 0.1);
  expect(fastestNear(ours, [far, near])).toBe(near);
  expect(fastestNear(ours, [far])).toBeNull();
});

test("where nobody finds about as much there is no time to hold ours against", () => {
  const others = [sampleEngine("Swift", "at its best", 60, 0.1)];
  expect(peerFigures({ ...sampleComparedSet, others }).map(({ name }) => name)).toEqual([
    "tiny: points of R@1 over Swift",
  ]);
});

test("the table gives R@1 and the median time as ratios to ours", () => {
  const [head = [], ...rows] = peerTable(sampleComparedSet);
  const column = (name: string, from = 0) => head.indexOf(name, from);
  const byTime = column("to ours", column("ms p50"));
  expect(rows.map((row) => [row[0], row[column("to ours")], row[byTime]])).toEqual([
    ["ours", "× 1.00", "× 1.00"],
    ["Swift, as it comes", "× 0.50", "× 0.05"],
    ["Swift, at its best", "× 0.75", "× 0.25"],
    ["Sound, as it comes", "× 0.96", "× 0.50"],
    ["Sound, at its best", "× 1.02", "× 2.00"],
  ]);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
});
