import fc from "fast-check";
import { expect, test } from "vitest";
import { highest } from "../../../src/retrieval/lexical/highest.ts";

test("highest gives what a stable sort of the scores above the floor would", () => {
  const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e9 }));
  const floors = fc.constantFrom(undefined, -2, Number.NEGATIVE_INFINITY);
  fc.assert(
    fc.property(fc.array(score), fc.nat(12), floors, (scores, count, floor) => {
      const sorted = [...scores.keys()]
        .filter((position) => (scores[position] ?? 0) > (floor ?? 0))
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .slice(0, count);
      expect(highest(scores, count, floor)).toEqual(sorted);
      expect(highest(Float64Array.from(scores), count, floor)).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});
