import { softlyMatches } from "../../text/soft-match.ts";
import { calendarUnit } from "./calendar-words.ts";
import { soundsAlike } from "./name-sound.ts";
import type { ReadStatement, ReadWord } from "./read-statement.ts";

/** Inflected forms of a name share more than two unrelated words do. */
const SHARE = 0.66;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const SHORT = 3;

/** Tells whether a word is written with a capital inside sentences elsewhere in the source. */
export type IsName = (word: ReadWord) => boolean;

/** Whether each proper name of a claim stands in what it rests on, in any script, language or inflection. */
export function bearsNames(claim: ReadStatement, grounds: readonly ReadStatement[], isName: IsName): boolean {
  return claim.words.every(
    (word, position) =>
      !isNameIn(claim, word, isName) || grounds.some((ground) => namesIt(claim, word, position, ground)),
  );
}

/** A capital in mid-sentence; the first word of one only where something else shows that it is a name. */
function isNameIn(claim: ReadStatement, word: ReadWord, isName: IsName): boolean {
  const { surface, isFirst, isFunction, isKnownName, regions } = word;
  if (!word.isCapitalised || isFunction || calendarUnit(word, claim.language) !== null) return false;
  if (!isFirst) return true;
  return isKnownName || regions.length > 0 || ACRONYM.test(surface) || /['’]s$/.test(surface) || isName(word);
}

function namesIt(claim: ReadStatement, word: ReadWord, position: number, ground: ReadStatement): boolean {
  if (word.concepts.some((concept) => ground.concepts.has(concept))) return true;
  if (ground.words.some((other) => isSameName(word, other, claim.language === ground.language))) return true;
  return ACRONYM.test(word.surface)
    ? hasInitials(ground.words, word.surface)
    : ground.words.some((other) => ACRONYM.test(other.surface) && isPartOf(claim.words, position, other.surface));
}

/** In one language a name has its capital on both sides; between languages "Minister" may be «министр». */
function isSameName(word: ReadWord, other: ReadWord, inOneLanguage: boolean): boolean {
  if (word.folded === other.folded) return true;
  if (word.regions.some((code) => other.regions.includes(code))) return true;
  if (word.folded.length <= SHORT || other.folded.length <= SHORT) return word.sound === other.sound;
  if (softlyMatches(word.folded, other.folded, SHARE)) return true;
  return (other.isCapitalised || !inOneLanguage) && soundsAlike(word.sound, other.sound);
}

/** Whether words in a row begin with the letters of an acronym. */
function hasInitials(words: readonly ReadWord[], acronym: string): boolean {
  return words.some((_, first) => initialsFrom(words, first).startsWith(acronym));
}

/** Whether a word is of a row of words that an acronym stands for. */
function isPartOf(words: readonly ReadWord[], position: number, acronym: string): boolean {
  for (let first = Math.max(0, position - acronym.length + 1); first <= position; first += 1) {
    if (initialsFrom(words, first).startsWith(acronym)) return true;
  }
  return false;
}

/** First letters of words from a position on; "of" and "i" are no part of an acronym. */
function initialsFrom(words: readonly ReadWord[], first: number): string {
  let initials = "";
  for (const { surface, isFunction } of words.slice(first, first + 8)) if (!isFunction) initials += surface[0] ?? "";
  return initials.toUpperCase();
}
