import { expect, test } from "vitest";
import { missed } from "../check.ts";
import { sampleRuns } from "./sample-runs.ts";
import { setGoals } from "./set-goals.ts";

const figures = new Map(setGoals(sampleRuns).map((figure) => [figure.name, figure]));

test("each goal of the issue stands beside its figure, in per cent", () => {
  expect(figures.get("poquad: R@1")).toMatchObject({
    value: 100 * (1 / 3),
    goal: { is: "at least", value: 79 },
    of: 3,
  });
  expect(figures.get("mtrag-un: follow-ups, R@5")).toMatchObject({ value: 100, goal: { value: 92 }, of: 1 });
  expect(figures.get("poquad, near misses with the paragraph given: AUROC")).toMatchObject({
    value: 1,
    goal: { value: 0.66 },
    of: 4,
  });
});

test("refusals have their goal at 5 % false refusals; what the threshold in force does is told beside it", () => {
  const name = "poquad, folders of 100 passages";
  expect(figures.get(`${name}: out of scope refused at 5 % false refusals`)).toMatchObject({
    value: 100,
    goal: { value: 93 },
    of: 2,
  });
  expect(figures.get(`${name}: out of scope refused at the threshold in force`)?.goal).toBeNull();
  expect(figures.get(`${name}: false refusals at the threshold in force`)?.value).toBeCloseTo(100 / 3, 9);
});

test("the calibration of folders with articles left out has its goal", () => {
  const figure = figures.get("poquad, a fifth left out: expected calibration error, balanced, near misses apart");
  expect(figure?.goal).toEqual({ is: "at most", value: 0.05 });
  expect(figure?.value).toBeGreaterThan(0);
  expect(figure?.of).toBe(4);
});

test("a set that was not asked misses its goals", () => {
  expect(missed([...figures.values()]).map(({ name }) => name)).toContain("kazqad: R@5");
});
