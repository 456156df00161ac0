import { foldWord } from "./fold-text.ts";
import { recentValues } from "./recent-values.ts";

/** A word of a text: where it stands (UTF-16 offsets), how it was written and how it compares. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Folded; never empty. */
  readonly folded: string;
}

/**
 * Letters, marks and digits, joined by apostrophes inside a word (O’Sullivan) and by points or commas inside a number
 * (1.5, 20,000). A hyphen parts words.
 */
const WORD = /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*[\p{N}]*|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*/gu;
const POSSESSIVE = /['’ʼ`]s$/i;
const APOSTROPHES = /['’ʼ`]/g;
/** A year with an ending ("2024те"), which Kazakh also writes without its hyphen. */
const YEAR_ENDING = /^(\d{4})\p{L}+$/u;

/** Words whose folding is kept: it takes longer than all else that is done to a text. */
const KEPT = 20_000;

const foldedOf = recentValues(KEPT, (surface) =>
  foldWord(surface.replace(POSSESSIVE, "").replace(APOSTROPHES, "").replace(YEAR_ENDING, "$1")),
);

/** The words of a text in order. An English possessive ending and that of a year are not part of the folded word. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    const folded = foldedOf(surface);
    if (folded !== "") words.push({ start: match.index, end: match.index + surface.length, surface, folded });
  }
  return words;
}

/** True for a word written with a capital first letter. */
export function isCapitalised(surface: string): boolean {
  return /^\p{Lu}/u.test(surface);
}

/** True for a word that begins with a digit. */
export function isNumber(surface: string): boolean {
  return /^\p{N}/u.test(surface);
}
