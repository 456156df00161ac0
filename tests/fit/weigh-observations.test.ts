import { expect, test } from "vitest";
import type { Observation } from "./observation.ts";
import { sampleScored } from "./sample-observations.ts";
import { weighAlike, weighObservations } from "./weigh-observations.ts";

function many(count: number, changes: Partial<Observation>): Observation[] {
  return Array.from({ length: count }, () => sampleScored(changes));
}

function totalOf(observations: readonly Observation[], wanted: (one: Observation) => boolean): number {
  const weights = weighObservations(observations);
  return observations.reduce((sum, one, index) => sum + (wanted(one) ? (weights[index] ?? 0) : 0), 0);
}

test("each folder and kind of the public sets weighs the same, however many questions it has", () => {
  const observations = [
    ...many(100, { folder: "a 7", kind: "in" }),
    ...many(5, { folder: "a 7", kind: "out", covered: false }),
    ...many(10, { folder: "b 200", kind: "in" }),
    ...many(1, { folder: "b 200", kind: "out", covered: false }),
  ];
  for (const { folder, kind } of observations) {
    expect(totalOf(observations, (one) => one.folder === folder && one.kind === kind)).toBeCloseTo(300, 9);
  }
});

test("of the project's own questions those covered weigh as much as the others, and an easy kind less than a hard one", () => {
  const own = { hasGlossary: true, folder: "own" };
  const observations = [
    ...many(40, { ...own, kind: "fact" }),
    ...many(10, { ...own, kind: "near-miss", covered: false }),
    ...many(90, { ...own, kind: "public", covered: false }),
  ];
  expect(totalOf(observations, ({ covered }) => covered)).toBeCloseTo(40, 9);
  expect(totalOf(observations, ({ covered }) => !covered)).toBeCloseTo(40, 9);
  const [nearMiss, easy] = [weighObservations(observations)[40] ?? 0, weighObservations(observations)[139] ?? 0];
  expect(easy / nearMiss).toBeCloseTo(0.15, 9);
});

test("weights of groups that weigh alike sum to 1", () => {
  const weights = weighAlike(["a1", "a2", "a3", "b1"], (item) => item.slice(0, 1));
  expect([...weights.values()]).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 2]);
});
