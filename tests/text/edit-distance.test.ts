import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

/** The definition, word by word. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const edits = [
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) edits.push(distance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...edits);
}

test("editDistance is the restricted Damerau–Levenshtein distance up to the limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(distance(a, b), limit + 1));
    }),
  );
});
