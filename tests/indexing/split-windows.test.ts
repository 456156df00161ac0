import fc from "fast-check";
import { expect, test } from "vitest";
import { splitWindows } from "../../src/indexing/split-windows.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { anyText } from "../text/any-text.ts";

const windowsOf = (...paragraphs: readonly string[]) =>
  splitWindows("a", parseSource("a.md", documentText("pl", ...paragraphs)));
const textsOf = (...paragraphs: readonly string[]) => windowsOf(...paragraphs).map(({ pageContent }) => pageContent);

test("a paragraph of some sentences is one window", () => {
  expect(textsOf("Raz. Dwa. Trzy. Cztery. Pięć.")).toEqual(["Raz. Dwa. Trzy. Cztery. Pięć."]);
});

test("a long paragraph is split into windows that overlap by a sentence", () => {
  const sentences = Array.from({ length: 7 }, (_, index) => `Zdanie ${index} ${"a".repeat(400)}.`);
  const windows = [sentences.slice(0, 3), sentences.slice(2, 5), sentences.slice(4, 7)];
  expect(textsOf(sentences.join(" "))).toEqual(windows.map((window) => window.join(" ")));
});

test("the longest sentences still come by twos", () => {
  const sentences = Array.from({ length: 3 }, (_, index) => `Zdanie ${index} ${"a".repeat(588)}.`);
  expect(textsOf(sentences.join(" "))).toEqual([sentences.slice(0, 2).join(" "), sentences.slice(1).join(" ")]);
});

test("a window never crosses a paragraph", () => {
  expect(textsOf("Raz.", "Dwa. Trzy.")).toEqual(["Raz.", "Dwa. Trzy."]);
});

test("windows of any text are its own words, and every sentence is in one", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (pieces) => {
      const text = documentText("pl", "Raz.", ...pieces);
      const source = parseSource("a.md", text);
      const windows = splitWindows("a", source);
      for (const { pageContent, metadata } of windows) {
        expect(text.slice(metadata.start, metadata.end)).toBe(pageContent);
        const paragraph = source.paragraphs[metadata.paragraph - 1];
        expect(metadata.start).toBeGreaterThanOrEqual(paragraph?.start ?? Number.NaN);
        expect(metadata.end).toBeLessThanOrEqual(paragraph?.end ?? Number.NaN);
      }
      for (const { start, end } of source.paragraphs.flatMap(({ sentences }) => sentences)) {
        expect(windows.some(({ metadata }) => metadata.start <= start && end <= metadata.end)).toBe(true);
      }
    }),
  );
});
