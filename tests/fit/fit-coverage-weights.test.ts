import { expect, test } from "vitest";
import { fitCoverageWeights } from "./fit-coverage-weights.ts";
import type { Observation } from "./observation.ts";
import { sampleFeatures, sampleScored, spread } from "./sample-observations.ts";

/** Covered where more than half of the terms are there; a person is lacking where it is covered, or where it is not. */
function observe(hasGlossary: boolean, lacksWhereCovered: boolean): Observation[] {
  return spread(200).map((terms) => {
    const covered = terms > 0.5;
    const lacksPerson = covered === lacksWhereCovered ? 1 : 0;
    return sampleScored({ hasGlossary, covered, features: sampleFeatures({ terms, lacksPerson }) });
  });
}

const alike = (observations: readonly Observation[]): number[] => observations.map(() => 1);

test("what speaks for an answer gets a positive weight, what is lacking a negative one", () => {
  const observations = observe(false, false);
  const { withoutGlossary } = fitCoverageWeights(observations, alike(observations));
  expect(withoutGlossary.terms).toBeGreaterThan(1);
  expect(withoutGlossary.lacksPerson).toBeLessThan(-1);
  expect(withoutGlossary.heading).toBe(0);
});

test("what is lacking never speaks for an answer, in either kind of folder", () => {
  const observations = [...observe(false, false), ...observe(true, true)];
  const { withoutGlossary, withGlossary } = fitCoverageWeights(observations, alike(observations));
  expect(withoutGlossary.lacksPerson).toBeLessThan(-1);
  expect(withGlossary.lacksPerson).toBeLessThanOrEqual(0);
  const everywhere = [...observe(false, true), ...observe(true, true)];
  const fitted = fitCoverageWeights(everywhere, alike(everywhere));
  expect([fitted.withoutGlossary.lacksPerson, fitted.withGlossary.lacksPerson]).toEqual([0, 0]);
});

test("a folder with a glossary has the other weights where nothing says that it differs", () => {
  const observations = observe(false, false);
  const { withoutGlossary, withGlossary } = fitCoverageWeights(observations, alike(observations));
  expect(withGlossary).toEqual(withoutGlossary);
});

test("folders with a glossary have weights of their own where their questions say so", () => {
  const alone = observe(false, false).map((one) => ({ ...one, features: { ...one.features, lacksPerson: 0 } }));
  const upsideDown = alone.map((one) => ({ ...one, hasGlossary: true, covered: !one.covered }));
  const observations = [...alone, ...upsideDown];
  const { withoutGlossary, withGlossary } = fitCoverageWeights(observations, alike(observations));
  expect(withoutGlossary.terms).toBeGreaterThan(1);
  expect(withGlossary.terms).toBeLessThan(-1);
});
