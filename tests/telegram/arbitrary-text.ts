import fc from "fast-check";
import { type FormattedText, joinTexts, styled, type TextStyle } from "../../src/telegram/formatted-text.ts";

const WORDS = [
  "szczyt",
  "zażółć",
  "summit",
  "Өскемен",
  "қазақ",
  "Астана",
  "שלום",
  "مرحبا",
  "e\u0301te\u0301",
  "2025",
  "20 mln",
];
const SYMBOLS = [
  "😀",
  "👩‍👩‍👧‍👦",
  "🇰🇿",
  "👍🏽",
  "❤️",
  "[1]",
  "„x”",
  "ds.",
  "a\u200bb",
  "\u202eabc\u202c",
  "x".repeat(60),
];
const BREAKS = [" ", " ", " ", " ", ". ", "! ", "? ", "… ", "\n", "\n\n", " \n \n ", "  ", ", ", "\u00a0", ""];

const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...SYMBOLS));

/** Prose in several scripts with what makes a text hard to cut: emoji, marks, right-to-left words, long words. */
export const prose = (maxWords: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, fc.constantFrom(...BREAKS)), { minLength: 1, maxLength: maxWords })
    .map((pairs) => pairs.map(([text, pause]) => text + pause).join(""));

const STYLES: readonly TextStyle[] = ["expandable_blockquote", "italic", "bold"];

/** Prose with entities that nest as Telegram wants it: bold in italic in a quote. */
export function formattedProse(maxWords: number, level = 0): fc.Arbitrary<FormattedText> {
  const style = STYLES[level];
  const plain = prose(maxWords).map((text) => joinTexts([text]));
  if (style === undefined) return plain;
  const inner = fc
    .array(fc.oneof(plain, formattedProse(maxWords, level + 1)), { minLength: 1, maxLength: 4 })
    .map((parts) => joinTexts(parts, " "));
  return fc.array(fc.tuple(inner, fc.boolean()), { minLength: 1, maxLength: 4 }).map((parts) =>
    joinTexts(
      parts.map(([part, isStyled]) => (isStyled ? styled(style, part) : part)),
      "\n",
    ),
  );
}
