import { foldWord } from "../../text/fold-text.ts";
import type { Language } from "../../text/language.ts";
import { splitWords, type Word } from "../../text/split-words.ts";
import { calendarUnit } from "./calendar-words.ts";
import { isOne, multiplierNamed, numberNamed } from "./number-words.ts";

/** A number, a percentage, a month or a weekday that a text names. */
export interface Quantity {
  readonly unit: "number" | "percent" | "month" | "weekday";
  /** What it may mean: "1,250" is read both ways. */
  readonly values: readonly number[];
}

/**
 * Digits with their grouping and decimals. A number inside a word ("C5", "G7") is the word's. What follows it may be
 * letters ("90s", «2024те»).
 */
const DIGITS = /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*/gu;
const PERCENT_BEHIND = /^[\s\u00a0\u202f]*(?:%|proc\.|per\s?cent|procent|процент|пайыз)/iu;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const ROMAN = /^[IVX]{2,5}$/;
const SEPARATE_DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The quantities that a text names, in digits, in words or in Roman numerals. */
export function quantitiesIn(text: string, language: Language): Quantity[] {
  const inDigits = [...text.matchAll(DIGITS)].flatMap((match) => inDigitsAt(text, match, language));
  const words = splitWords(text);
  return [...inDigits, ...inWords(words, text, language), ...romanIn(words), ...calendarIn(words, language)];
}

function inDigitsAt(text: string, { 0: digits, index }: RegExpMatchArray, language: Language): Quantity[] {
  const end = (index ?? 0) + digits.length;
  const behind = text.slice(end, end + 24);
  if (SEPARATE_DATE.test(digits)) {
    const [day = 0, month = 0, year = 0] = digits.split(".").map(Number);
    return [
      { unit: "number", values: [day] },
      { unit: "month", values: [month] },
      { unit: "number", values: [year] },
    ];
  }
  const values = readDigits(digits);
  const next = /^[\s\u00a0\u202f-]*(\p{L}+)/u.exec(behind)?.[1];
  const times = next === undefined ? null : multiplierNamed(foldWord(next), language);
  const multiplied = times === null ? values : values.map((value) => value * times);
  const isPercent = PERCENT_BEHIND.test(behind);
  return [{ unit: isPercent ? "percent" : "number", values: multiplied }];
}

function readDigits(digits: string): number[] {
  const bare = digits.replace(/[\u00a0\u202f\u2009 ]/g, "");
  const grouped = GROUPED.test(bare) ? [Number(bare.replace(/[.,]/g, ""))] : [];
  const decimal = (bare.match(/[.,]/g) ?? []).length === 1 ? [Number(bare.replace(",", "."))] : [];
  const parts = /[.,]/.test(bare) ? [] : [Number(bare)];
  const read = [...grouped, ...decimal, ...parts];
  return read.length > 0 ? read : bare.split(/[.,]/).map(Number);
}

/** Number words that stand together are one number: "dwadzieścia pięć", "two hundred thousand". */
function inWords(words: readonly Word[], text: string, language: Language): Quantity[] {
  const quantities: Quantity[] = [];
  for (let position = 0; position < words.length; position += 1) {
    let value = numberNamed(words[position]?.folded ?? "", language);
    if (value === null) continue;
    let last = position;
    for (let next = words[last + 1]; next !== undefined; next = words[last + 1]) {
      const times = multiplierNamed(next.folded, language);
      const added = isOne(next.folded, language) ? 1 : numberNamed(next.folded, language);
      if (times !== null) value *= times;
      else if (added === 100 && value < 10) value *= added;
      else if (added !== null && added < value && value % (added < 10 ? 10 : 100) === 0) value += added;
      else break;
      last += 1;
    }
    const end = words[last]?.end ?? 0;
    const isPercent = PERCENT_BEHIND.test(text.slice(end, end + 24));
    quantities.push({ unit: isPercent ? "percent" : "number", values: [value] });
    position = last;
  }
  return quantities;
}

function romanIn(words: readonly Word[]): Quantity[] {
  return words
    .filter(({ surface }) => ROMAN.test(surface))
    .map(({ surface }) => ({ unit: "number", values: [romanValue(surface)] }));
}

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

function calendarIn(words: readonly Word[], language: Language): Quantity[] {
  return words.flatMap((word) => {
    const named = calendarUnit(word, language);
    return named === null ? [] : [{ unit: named.unit, values: [named.value] }];
  });
}
