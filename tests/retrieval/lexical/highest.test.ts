import fc from "fast-check";
import { expect, test } from "vitest";
import { highest } from "../../../src/retrieval/lexical/highest.ts";

test("highest gives what a stable sort of the positive scores would", () => {
  const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(score), fc.nat(12), (scores, count) => {
      const sorted = [...scores.keys()]
        .filter((position) => (scores[position] ?? 0) > 0)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .slice(0, count);
      expect(highest(scores, count)).toEqual(sorted);
      expect(highest(Float64Array.from(scores), count)).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});
