import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapLine } from "../../src/terminal/wrap-line.ts";

test("wrapLine breaks between words and indents every line", () => {
  expect(wrapLine("one two three four", 10, "  ")).toEqual(["  one two", "  three", "  four"]);
});

test("wrapLine leaves a line whole where there is no width", () => {
  expect(wrapLine("one two three four", null, "  ")).toEqual(["  one two three four"]);
});

test("wrapLine does not count colours", () => {
  const coloured = "\u001b[1mone two\u001b[22m three";
  expect(wrapLine(coloured, 13)).toEqual([coloured]);
});

test("wrapLine keeps a word that is wider than the line", () => {
  expect(wrapLine("a longer b", 3)).toEqual(["a", "longer", "b"]);
});

test("wrapLine loses no word and fits every line of more than one word", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zż]{1,12}$/u)), fc.integer({ min: 1, max: 40 }), (words, columns) => {
      const lines = wrapLine(words.join(" "), columns);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.includes(" ") && line.length > columns).toBe(false);
    }),
  );
});
