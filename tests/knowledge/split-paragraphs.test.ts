import fc from "fast-check";
import { expect, test } from "vitest";
import { splitParagraphs } from "../../src/knowledge/split-paragraphs.ts";
import { anyText } from "../text/any-text.ts";

const textsOf = (text: string): string[] => splitParagraphs(text, 0).map(({ start, end }) => text.slice(start, end));

test("paragraphs are parted by blank lines and counted from 1", () => {
  const paragraphs = splitParagraphs("Raz.\ndalej\n\nDwa.\n \t\n\n\nTrzy.\n", 0);
  expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(textsOf("Raz.\ndalej\n\nDwa.\n \t\n\n\nTrzy.\n")).toEqual(["Raz.\ndalej", "Dwa.", "Trzy."]);
});

test("paragraphs are the same with CRLF", () => {
  expect(textsOf("Raz.\r\ndalej\r\n\r\nDwa.\r\n  \r\nTrzy.")).toEqual(["Raz.\r\ndalej", "Dwa.", "Trzy."]);
});

test("a heading alone is the section of what follows, not a paragraph", () => {
  const text = "Wstęp.\n\n# Rozdział ##\n\nRaz.\n\n###### Niżej\n\nDwa.\n\nTrzy.";
  const found = splitParagraphs(text, 0).map(({ number, section }) => [number, section]);
  expect(found).toEqual([
    [1, null],
    [2, "Rozdział"],
    [3, "Niżej"],
    [4, "Niżej"],
  ]);
});

test.each(["####### Siedem", "#hasztag", "# Tytuł\nz dalszym ciągiem", "#", "Tekst # kratka"])(
  "“%s” is a paragraph, not a heading",
  (text) => {
    expect(textsOf(text)).toEqual([text]);
  },
);

test("a body begins after the front matter", () => {
  expect(splitParagraphs("Przed.\n\nTreść.", 8).map(({ start }) => start)).toEqual([8]);
});

test("paragraphs of any text lie in order inside it and hold, with the headings, all that is not white space", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constant("\n\n## Nagłówek\n\n"))), fc.nat(20), (pieces, cut) => {
      const text = pieces.join("");
      const bodyStart = Math.min(cut, text.length);
      let from = bodyStart;
      const left: string[] = [];
      splitParagraphs(text, bodyStart).forEach(({ number, start, end, sentences }, index) => {
        expect(number).toBe(index + 1);
        left.push(text.slice(from, start));
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect([sentences[0]?.start, sentences.at(-1)?.end]).toEqual([start, end]);
        from = end;
      });
      left.push(text.slice(from));
      const headings = left
        .join("\n")
        .split(/\n/)
        .filter((line) => line.trim() !== "");
      for (const heading of headings) expect(heading.trim()).toMatch(/^#{1,6}\s/);
    }),
    { numRuns: 500 },
  );
});
