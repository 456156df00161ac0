import fc from "fast-check";
import { expect, test } from "vitest";
import { FeatureSet } from "../../../src/retrieval/lexical/feature-set.ts";

const feature = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(0, 1, 8, 16, 2 ** 31, 2 ** 32 - 1));

test("a feature set has what a set of the same features has", () => {
  fc.assert(
    fc.property(fc.array(feature), fc.array(feature), (features, others) => {
      const [made, expected] = [new FeatureSet(features), new Set(features)];
      for (const one of [...features, ...others]) expect(made.has(one)).toBe(expected.has(one));
    }),
  );
});

test("features that fall into one slot are kept apart", () => {
  const features = Array.from({ length: 40 }, (_, step) => step * 1024);
  const made = new FeatureSet(features);
  expect(features.every((one) => made.has(one))).toBe(true);
  expect(made.has(1024 * 41)).toBe(false);
});
