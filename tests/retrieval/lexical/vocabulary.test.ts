import fc from "fast-check";
import { expect, test } from "vitest";
import { Vocabulary } from "../../../src/retrieval/lexical/vocabulary.ts";
import { editDistance } from "../../../src/text/edit-distance.ts";

test("a vocabulary holds each word once", () => {
  expect(new Vocabulary(["szczyt", "handel", "szczyt"]).words).toEqual(["szczyt", "handel"]);
});

test("a slip in a word leads to it, and a short word or a number to none", () => {
  const vocabulary = new Vocabulary(["kazakhstan", "sankcje", "szczyt", "kot", "202450"]);
  expect(vocabulary.closest("kazahkstan")).toBe("kazakhstan");
  expect(vocabulary.closest("sakcje")).toBe("sankcje");
  expect(vocabulary.closest("kat")).toBeNull();
  expect(vocabulary.closest("202451")).toBeNull();
  expect(vocabulary.closest("hipopotam")).toBeNull();
});

test("the closest word is one of the vocabulary, and none of its like is closer", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 5, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(word), word, (words, asked) => {
      const closest = new Vocabulary(words).closest(asked);
      if (closest === null) return;
      expect(words).toContain(closest);
      const edits = editDistance(asked, closest, 10);
      for (const other of words) {
        if (other[0] === asked[0]) expect(editDistance(asked, other, 10)).toBeGreaterThanOrEqual(edits);
      }
    }),
  );
});
