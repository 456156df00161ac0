import fc from "fast-check";
import { expect, test } from "vitest";
import { splitWindows } from "../../src/indexing/split-windows.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { anyText } from "../text/any-text.ts";

const windowsOf = (...paragraphs: readonly string[]) =>
  splitWindows("a", parseSource("a.md", documentText("pl", ...paragraphs)));
const textsOf = (...paragraphs: readonly string[]) => windowsOf(...paragraphs).map(({ pageContent }) => pageContent);

test.each([
  [1, ["1x."]],
  [2, ["1x. 2x."]],
  [3, ["1x. 2x. 3x."]],
  [4, ["1x. 2x. 3x.", "3x. 4x."]],
  [5, ["1x. 2x. 3x.", "3x. 4x. 5x."]],
  [6, ["1x. 2x. 3x.", "3x. 4x. 5x.", "5x. 6x."]],
])("a paragraph of %i sentences is split into windows of three that overlap by one", (count, windows) => {
  const sentences = Array.from({ length: count }, (_, index) => `Z${index + 1}x.`);
  expect(textsOf(sentences.join(" "))).toEqual(windows.map((window) => window.replaceAll(/\d/g, "Z$&")));
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
