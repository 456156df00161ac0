import { expect, test } from "vitest";
import { auroc } from "../../src/evaluation/measures/auroc.ts";
import { crossCalibrate, crossValidate } from "./cross-validate.ts";
import { sampleFeatures, sampleScored, spread } from "./sample-observations.ts";

/** Covered the more often the more of the terms is there. */
const observations = spread(400).map((terms, index) => {
  const covered = terms > 0.5 + 0.2 * Math.sin(index);
  return sampleScored({
    features: sampleFeatures({ terms }),
    covered,
    kind: covered ? "in" : "out",
    group: `${index % 50}`,
  });
});

test("cross-validation keeps the order and tells the covered from the others", () => {
  const scored = crossCalibrate(crossValidate(observations, () => undefined));
  expect(scored.map(({ group }) => group)).toEqual(observations.map(({ group }) => group));
  const of = (side: boolean) => scored.filter(({ covered }) => covered === side).map(({ score }) => score);
  expect(auroc(of(true), of(false))).toBeGreaterThan(0.85);
});

test("a group is judged by weights that were fitted without it", () => {
  // Only this group has headings: nobody else can have taught what they are worth.
  const lonely = observations.map((one) =>
    one.group === "7" ? { ...one, features: sampleFeatures({ heading: one.covered ? 1 : 0 }) } : one,
  );
  const scores = crossValidate(lonely, () => undefined).filter(({ group }) => group === "7");
  expect(new Set(scores.map(({ score }) => score)).size).toBe(1);
});
