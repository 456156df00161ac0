import { DENIALS, KAZAKH_NEGATED_VERB, NEGATORS, NOT_ONLY } from "./negators.ts";
import type { ReadStatement, ReadWord } from "./read-statement.ts";

/** A "not" in a statement and what it is about. */
export interface Negation {
  /** Position of the negator, or of the verb that is negated inside. */
  readonly at: number;
  /** The words nearest to it that it may be about, nearest first; folded, a Kazakh verb without its negation. */
  readonly about: readonly string[];
}

/** How many words behind a negator (in Kazakh before it) it may be about. */
const REACH = 2;
const NEGATED_ENDING = /(?:ma|me|ba|be|pa|pe)[a-z]{0,12}$/;

/** The negations of a statement. "Not only" is none; "nie … ani" are two. */
export function negationsIn({ words, language }: ReadStatement): Negation[] {
  const folded = words.map((word) => word.folded);
  return words.flatMap((word, at) => {
    if (language === "kk" && KAZAKH_NEGATED_VERB.test(word.surface.toLowerCase()) && !word.isCapitalised) {
      return [{ at, about: [word.folded.replace(NEGATED_ENDING, "")] }];
    }
    if (!NEGATORS[language].test(word.folded) && !isContracted(word)) return [];
    const near = folded.slice(Math.max(0, at - 1), at + 2).join(" ");
    if (NOT_ONLY[language].test(near)) return [];
    return [{ at, about: nearest(words, at, language === "kk" ? -1 : 1) }];
  });
}

/** Whether a statement denies something, with a "not" or without one. */
export function denies({ words, language }: ReadStatement): boolean {
  return words.some(({ folded }) => DENIALS[language].test(folded));
}

function isContracted({ surface }: ReadWord): boolean {
  return /n['’]t$/i.test(surface);
}

/** The next words that carry a topic, in a direction. */
function nearest(words: readonly ReadWord[], at: number, step: 1 | -1): string[] {
  const about: string[] = [];
  for (let position = at + step; about.length < REACH; position += step) {
    const word = words[position];
    if (word === undefined) break;
    if (!word.isFunction) about.push(word.folded);
  }
  return about;
}
