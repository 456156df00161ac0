import { expect, test } from "vitest";
import { joinTexts, plainText, styled } from "../../src/telegram/formatted-text.ts";

test("plainText shows what Telegram would: no carriage returns, control characters or marks of direction", () => {
  expect(plainText("a\r\nb\rc\u2028d\te\u0007f\u202eg").text).toBe("a\nb\nc\nd e fg");
});

test("plainText replaces a surrogate that stands alone and leaves pairs", () => {
  expect(plainText("a\ud83db😀").text).toBe("a\ufffdb😀");
});

test("styled leaves white space at the edges outside", () => {
  expect(styled("italic", " żółw \n").entities).toEqual([{ type: "italic", offset: 1, length: 4 }]);
});

test("styled gives nothing to see no style", () => {
  expect(styled("bold", " \n ").entities).toEqual([]);
});

test("joinTexts moves the entities, in UTF-16 units, and leaves out what is empty", () => {
  const joined = joinTexts(["😀", "", styled("bold", "x"), styled("italic", "y")], "--");
  expect(joined.text).toBe("😀--x--y");
  expect(joined.entities).toEqual([
    { type: "bold", offset: 4, length: 1 },
    { type: "italic", offset: 7, length: 1 },
  ]);
});
