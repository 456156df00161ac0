import fc from "fast-check";
import { expect, test } from "vitest";
import { seededShuffle } from "../../src/evaluation/seeded-shuffle.ts";

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test("a shuffle has the same items, leaves the array as it was, and hangs on the seed alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const before = [...items];
      const shuffled = seededShuffle(items, seed);
      expect(items).toEqual(before);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      expect(seededShuffle(items, seed)).toEqual(shuffled);
    }),
  );
});

test("over many seeds every item comes first about as often", () => {
  const firsts = TEN.map(() => 0);
  for (let seed = 0; seed < 5000; seed += 1) {
    const first = seededShuffle(TEN, seed)[0] ?? 0;
    firsts[first] = (firsts[first] ?? 0) + 1;
  }
  for (const count of firsts) expect(Math.abs(count - 500)).toBeLessThan(100);
});
