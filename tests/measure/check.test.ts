import { expect, test } from "vitest";
import { type Figure, isMet, missed, outcomeLine } from "./check.ts";

function figure(is: "above" | "at least" | "at most", goal: number, value: number): Figure {
  return { name: "f", value, goal: { is, value: goal } };
}

test.each([
  ["above", 0, 0, false],
  ["above", 0, 0.1, true],
  ["at least", 0, 0, true],
  ["at least", 0, -0.1, false],
  ["at most", 2, 2, true],
  ["at most", 2, 2.1, false],
  ["at most", 2, Number.NaN, false],
] as const)("a goal %s %d is met by %d: %s", (is, goal, value, met) => {
  expect(isMet(figure(is, goal, value))).toBe(met);
});

test("a stretch goal and a figure without a goal fail nothing", () => {
  const stretch: Figure = { name: "stretch", value: 3, goal: { is: "at most", value: 1, stretch: true } };
  const told: Figure = { name: "told", value: 3, goal: null };
  const wanted = figure("at most", 1, 3);
  expect(missed([stretch, told])).toEqual([]);
  expect(missed([stretch, wanted, told])).toEqual([wanted]);
});

test("an outcome is one line of JSON with each figure, its goal and whether it is met", () => {
  const line = outcomeLine("gate", [figure("at least", 1, 1), figure("at least", 1, 0)]);
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toMatchObject({ what: "gate", passed: false, figures: [{ met: true }, { met: false }] });
});
