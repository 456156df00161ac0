import type { DraftClaim } from "../../../../src/answering/draft.ts";
import type { Language } from "../../../../src/text/language.ts";

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  pl: ["dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście"],
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ru: ["два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать"],
  kk: ["екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "он бір", "он екі"],
};
const PERCENT: Readonly<Record<Language, string>> = { pl: "procent", en: "percent", ru: "процентов", kk: "пайыз" };
/** Groups of three digits and the decimal sign, as the language writes them. */
const GROUP: Readonly<Record<Language, string>> = { pl: "\u00a0", en: ",", ru: "\u00a0", kk: "\u00a0" };

const ALONE = /(?<![\p{L}\p{N}.,:/–-])\d+(?![\p{L}\p{N}]|[.,:/–-]\S)/gu;

/** The numbers of a claim written in another way: small ones in words, long ones in groups of three, "%" in a word. */
export function respelledText(text: string, language: Language): string {
  return text
    .replace(ALONE, (digits, at: number) => {
      const value = Number(digits);
      const word = SMALL[language][value - 2];
      const isBesideAnother = /\d\s*$/.test(text.slice(0, at)) || /^\s*\d/.test(text.slice(at + digits.length));
      if (isBesideAnother || digits.startsWith("0")) return digits;
      if (word !== undefined) return word;
      return digits.length > 4 ? value.toLocaleString("en-US").replaceAll(",", GROUP[language]) : digits;
    })
    .replace(/(?<=\d)\s?%/gu, ` ${PERCENT[language]}`);
}

/** Quotes as a model copies them: other quotation marks, dashes, spaces, case and Unicode forms, the same words. */
export function respelledQuotes({ text, quotes }: DraftClaim): DraftClaim {
  const respell = (quote: string): string =>
    quote
      .replace(/[„“”«»]/g, '"')
      .replaceAll("’", "'")
      .replace(/[–—]/g, "-")
      .replaceAll(" ", "  ")
      .toUpperCase()
      .normalize("NFD");
  return { text, quotes: quotes.map((quote) => ({ ...quote, quote: respell(quote.quote) })) };
}
