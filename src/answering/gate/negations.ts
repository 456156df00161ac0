import { negatedStem } from "./kazakh-verbs.ts";
import { DENIALS, NEGATORS, NOT_ONLY } from "./negators.ts";
import type { ReadStatement, ReadWord } from "./read-statement.ts";

/** A "not" in a statement and what it is about. */
export interface Negation {
  /** Position of the negator, or of the verb that is negated inside. */
  readonly at: number;
  /** The word nearest to it that it may be about, folded; a Kazakh verb by its stem. Null at the end of a statement. */
  readonly about: string | null;
  /** "Not only … but also" says that something is so. */
  readonly affirms: boolean;
  /** A Kazakh verb that has its negation inside. */
  readonly isVerb: boolean;
}

/** The negations of a statement, in order. */
export function negationsIn({ words, language }: ReadStatement): Negation[] {
  return words.flatMap((word, at): Negation[] => {
    const stem = language === "kk" && !word.isCapitalised ? negatedStem(word.surface) : null;
    if (stem !== null) return [{ at, about: stem, affirms: false, isVerb: true }];
    if (!NEGATORS[language].test(word.folded) && !isContracted(word)) return [];
    const near = words.slice(Math.max(0, at - 1), at + 2).map(({ folded }) => folded);
    const affirms = NOT_ONLY[language].test(near.join(" "));
    return [{ at, about: nearest(words, at, language === "kk" ? -1 : 1), affirms, isVerb: false }];
  });
}

/** Positions of words that deny without a "not". */
export function denialsIn({ words, language }: ReadStatement): number[] {
  return words.flatMap(({ folded }, at) => (DENIALS[language].test(folded) ? [at] : []));
}

function isContracted({ surface }: ReadWord): boolean {
  return /n['’]t$/i.test(surface);
}

/** The next word that carries a topic, in a direction. */
function nearest(words: readonly ReadWord[], at: number, step: 1 | -1): string | null {
  for (let position = at + step; ; position += step) {
    const word = words[position];
    if (word === undefined) return null;
    if (!word.isFunction) return word.folded;
  }
}
