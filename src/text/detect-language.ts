import { franc } from "franc-min";
import { FUNCTION_WORDS } from "./function-words.ts";
import type { Language } from "./language.ts";
import { isCapitalised, isNumber, splitWords } from "./split-words.ts";

const KAZAKH_LETTERS = /[әғқңөұүһ]/giu;
const RUSSIAN_LETTERS = /[ёщэъ]/giu;
const POLISH_LETTERS = /[ąćęłńóśźż]/giu;
const BY_ISO_639_3: Readonly<Record<string, Language>> = { pol: "pl", eng: "en", rus: "ru", kaz: "kk" };

function occurrences(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** How many of the words are function words of the language and of no other candidate. */
function functionWords(words: readonly { readonly folded: string }[], language: Language, other: Language): number {
  return words.filter(({ folded }) => FUNCTION_WORDS[language].has(folded) && !FUNCTION_WORDS[other].has(folded))
    .length;
}

/** Fewer words might be anything; so many are Russian or Kazakh in Latin letters. */
const TRANSLITERATED_WORDS = 2;

/** Russian or Kazakh typed in Latin letters ("vasilenko degen kim edi"): told by its function words, which fold to the same. */
function transliterated(text: string, words: readonly { readonly folded: string }[]): Language | null {
  if (occurrences(text, POLISH_LETTERS) > 0) return null;
  const hits = (language: Language): number =>
    words.filter(({ folded }) => FUNCTION_WORDS[language].has(folded.replaceAll("q", "k"))).length;
  const latin = Math.max(hits("pl"), hits("en"));
  const [russian, kazakh] = [hits("ru"), hits("kk")];
  if (Math.max(russian, kazakh) < TRANSLITERATED_WORDS || Math.max(russian, kazakh) <= latin) return null;
  return russian > kazakh ? "ru" : "kk";
}

/**
 * The language of a text, or null where nothing tells (no letters, or names and numbers alone). The script decides
 * first, then letters that only one language has and its function words, and last the trigrams of `franc`, which are
 * unreliable on questions of a few words.
 */
export function detectLanguage(text: string): Language | null {
  const cyrillic = occurrences(text, /\p{Script=Cyrillic}/gu);
  const latin = occurrences(text, /\p{Script=Latin}/gu);
  if (cyrillic + latin === 0) return null;
  const words = splitWords(text);
  const typedInLatin = cyrillic === 0 ? transliterated(text, words) : null;
  if (typedInLatin !== null) return typedInLatin;
  const [first, second, lettersOfFirst, lettersOfSecond] =
    cyrillic >= latin
      ? (["kk", "ru", KAZAKH_LETTERS, RUSSIAN_LETTERS] as const)
      : (["pl", "en", POLISH_LETTERS, /\bth|wh/giu] as const);
  const forFirst = occurrences(text, lettersOfFirst) + 2 * functionWords(words, first, second);
  const forSecond = occurrences(text, lettersOfSecond) + 2 * functionWords(words, second, first);
  if (forFirst !== forSecond) return forFirst > forSecond ? first : second;
  const shouting = !/\p{Ll}/u.test(text);
  if (!shouting && words.every(({ surface }) => isCapitalised(surface) || isNumber(surface))) return null;
  const guess = franc(text, { only: ["pol", "eng", "rus", "kaz"], minLength: 12 });
  const language = BY_ISO_639_3[guess] ?? null;
  return language === first || language === second ? language : null;
}
