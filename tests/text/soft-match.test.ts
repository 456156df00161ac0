import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord } from "../../src/text/fold-text.ts";
import { openingOf, sharedPrefix, softlyMatches } from "../../src/text/soft-match.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcd12"), minLength: 1, maxLength: 9 });

test("softlyMatches holds both ways and of each word with itself", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(softlyMatches(a, b)).toBe(softlyMatches(b, a));
      expect(softlyMatches(a, a)).toBe(true);
    }),
  );
});

test("softlyMatches asks for no more where a smaller share is enough", () => {
  fc.assert(
    fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      if (softlyMatches(a, b, share)) expect(softlyMatches(a, b, share / 2)).toBe(true);
    }),
  );
});

test("sharedPrefix is the longest common beginning", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const shared = sharedPrefix(a, b);
      expect(a.slice(0, shared)).toBe(b.slice(0, shared));
      expect(a.length === shared || b.length === shared || a[shared] !== b[shared]).toBe(true);
    }),
  );
});

test("softlyMatches matches no words with different openings", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      if (softlyMatches(a, b)) expect(openingOf(a)).toBe(openingOf(b));
    }),
  );
});

test.each([
  ["sankcje", "sankcji"],
  ["summit", "summits"],
  ["санкция", "санкциями"],
  ["Қазақстан", "Қазақстанның"],
])("softlyMatches takes %s and %s for forms of one word", (a, b) => {
  expect(softlyMatches(foldWord(a), foldWord(b))).toBe(true);
});

test.each([
  ["war", "warning"],
  ["2022", "2024"],
  ["2022", "20"],
  ["szczyt", "szkoła"],
  ["ue", "usa"],
])("softlyMatches keeps %s and %s apart", (a, b) => {
  expect(softlyMatches(foldWord(a), foldWord(b))).toBe(false);
});
