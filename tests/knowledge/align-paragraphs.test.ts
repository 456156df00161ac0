import { expect, test } from "vitest";
import { alignParagraphs } from "../../src/knowledge/align-paragraphs.ts";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import { documentText } from "../support/knowledge-folder.ts";

/** The alignment of two paragraphs, each the text of a file. */
function align(polish: string, english: string) {
  const [original, translated] = [
    parseSource("a.md", documentText("pl", polish)),
    parseSource("a.en.md", documentText("en", english)),
  ];
  const [first, second] = [original.paragraphs[0], translated.paragraphs[0]];
  if (first === undefined || second === undefined) throw new Error("both have a paragraph");
  return alignParagraphs([original, first], [translated, second])?.map((group) => [group.original, group.translated]);
}

test("sentences that are short enough to quote are aligned each for itself", () => {
  expect(
    align("Pierwsze zdanie. Drugie, nieco dłuższe zdanie.", "The first sentence. The second, longer one."),
  ).toEqual([
    [[0], [0]],
    [[1], [1]],
  ]);
});

test("the pieces of a sentence that was cut stay together, and its neighbours are aligned as ever", () => {
  const polish = `Krótkie zdanie. ${"Bardzo długie ".repeat(60)}zdanie. Ostatnie zdanie.`;
  const english = `A short sentence. ${"A very long ".repeat(66)}sentence. The last sentence.`;
  expect(align(polish, english)).toEqual([
    [[0], [0]],
    [
      [1, 2],
      [1, 2],
    ],
    [[3], [3]],
  ]);
});

test("a sentence that was cut in one version alone is aligned with the whole of the other", () => {
  expect(align(`${"Bardzo długie ".repeat(45)}zdanie.`, `${"A very long ".repeat(48)}sentence.`)).toEqual([
    [[0, 1], [0]],
  ]);
});

test.each([
  ["a sentence too long to show whole", "słowo dalej ".repeat(400), "word on ".repeat(550), 4_799],
  [
    "a paragraph too long to show whole, and not aligned",
    `${"Zdanie. ".repeat(600)}`,
    "A sentence on. ".repeat(20),
    4_799,
  ],
])("%s is refused with the mend", (_, polish, english, longest) => {
  const message = `in paragraph 1 it translates ${longest} characters in one piece, and 4000 is the most: part the paragraph here and in a.md, or pair its sentences`;
  expect(() => align(polish, english)).toThrow(new KnowledgeError(message));
});
