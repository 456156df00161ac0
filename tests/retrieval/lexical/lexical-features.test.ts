import fc from "fast-check";
import { expect, test } from "vitest";
import { countFeatures, forEachFeature, stemFeature } from "../../../src/retrieval/lexical/lexical-features.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdeо漢1"), minLength: 1, maxLength: 12 });

function featuresOf(folded: string): number[] {
  const features: number[] = [];
  forEachFeature(folded, (feature) => features.push(feature));
  return features;
}

test("a word has a feature for each 4-gram of it between its bounds and for its prefixes of 3, 4 and 5 letters", () => {
  fc.assert(
    fc.property(word, (folded) => {
      const grams = Math.max(1, folded.length + 2 - 3);
      const prefixes = [3, 4, 5].filter((size) => folded.length >= size).length;
      expect(featuresOf(folded)).toHaveLength(grams + prefixes);
    }),
  );
});

test("features are unsigned 32-bit numbers and the same each time", () => {
  fc.assert(
    fc.property(word, (folded) => {
      for (const feature of featuresOf(folded)) expect(feature).toBe(feature >>> 0);
      expect(featuresOf(folded)).toEqual(featuresOf(folded));
    }),
  );
});

test("the stem of a word is one of its features, shared by words with the same first five letters", () => {
  fc.assert(
    fc.property(word, word, (folded, ending) => {
      expect(featuresOf(folded)).toContain(stemFeature(folded));
      if (folded.length >= 5) expect(stemFeature(folded + ending)).toBe(stemFeature(folded));
    }),
  );
});

test("words of other letters share no feature", () => {
  const shared = featuresOf("sankcje").filter((feature) => featuresOf("trwogi").includes(feature));
  expect(shared).toEqual([]);
});

test("countFeatures adds up words and weights", () => {
  const once = countFeatures(["szczyt"]);
  const twice = countFeatures(["szczyt"], 0.5, countFeatures(["szczyt"]));
  for (const [feature, count] of once) expect(twice.get(feature)).toBeCloseTo(1.5 * count);
  expect(twice.size).toBe(once.size);
});
