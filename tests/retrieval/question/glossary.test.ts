import fc from "fast-check";
import { expect, test } from "vitest";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import { splitWords } from "../../../src/text/split-words.ts";

const GLOSSARY = new Glossary([
  ["prime minister", "premier", "премьер"],
  ["deputy prime minister", "wicepremier"],
  ["minister"],
  ["trade", "handel", "торговля"],
]);
const mentions = (text: string) =>
  GLOSSARY.mentionsIn(splitWords(text), "en").map(({ concept, first, last }) => [concept, first, last]);

test("the mention of most words wins", () => {
  expect(mentions("the deputy prime minister spoke")).toEqual([[1, 1, 3]]);
  expect(mentions("the prime minister and a minister")).toEqual([
    [0, 1, 2],
    [2, 5, 5],
  ]);
});

test("inflected forms name a concept, in their own script only", () => {
  expect(mentions("o handlu i торговлей")).toEqual([
    [3, 1, 1],
    [3, 3, 3],
  ]);
  expect(mentions("хандель torgovlia")).toEqual([]);
});

test("mentions in any text stand in order inside it, and overlap only where one form names several concepts", () => {
  const word = fc.constantFrom("deputy", "prime", "minister", "trade", "торговля", "2025");
  fc.assert(
    fc.property(fc.array(word), fc.array(fc.array(word, { minLength: 1, maxLength: 3 })), (text, forms) => {
      const words = splitWords(text.join(" "));
      const found = new Glossary(forms.map((form) => [form.join(" ")])).mentionsIn(words, "en");
      found.forEach(({ concept, first, last }, position) => {
        expect(forms[concept]).toHaveLength(last - first + 1);
        expect(last).toBeLessThan(words.length);
        const before = found[position - 1];
        if (before !== undefined && before.first !== first) expect(first).toBeGreaterThan(before.last);
      });
    }),
  );
});

test("a form may name any number of concepts", () => {
  const concepts = 200_000;
  const glossary = new Glossary(Array.from({ length: concepts }, () => ["trade"]));
  expect(glossary.mentionsIn(splitWords("trade"), "en")).toHaveLength(concepts);
});
