import fc from "fast-check";
import { expect, test } from "vitest";
import { safeLine } from "../../src/terminal/safe-line.ts";

test.each([
  ["colours and cursor movements", "\u001b[31mred\u001b[0m\u001b[2J", "red"],
  ["a title that a terminal would take", "\u001b]0;title\u0007text", "text"],
  ["line breaks", "one\r\n  two\tthree", "one two three"],
  ["bidirectional controls", "abc\u202Edcba\u2066", "abcdcba"],
  ["a bell and a backspace", "a\u0007b\bc", "abc"],
])("safeLine leaves out %s", (_, text, expected) => {
  expect(safeLine(text)).toBe(expected);
});

test("safeLine leaves words, emoji and right-to-left letters as they are", () => {
  const text = "Zażółć „gęślą” Қазақстан 👩‍🔬 שלום";
  expect(safeLine(text)).toBe(text);
});

test("safeLine never gives a control character", () => {
  const hostile = fc.string({
    unit: fc.constantFrom("\u001b", "[", "3", "m", "]", "\u0007", "\u009b", "\n", "a", ";"),
  });
  fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => !/\p{Cc}/u.test(safeLine(text))));
});
