import { softlyMatches } from "../../text/soft-match.ts";
import { isCapitalised } from "../../text/split-words.ts";
import type { Query } from "../question/query.ts";
import type { SentenceWords } from "./paragraph-words.ts";

/** A name in a sentence: the position of its word, and whether the glossary knows it (as a country, an organisation …). */
export interface FreshName {
  readonly position: number;
  readonly isConcept: boolean;
}

/** The names of a sentence that a question does not have itself: what may answer "who" and "where". */
export function freshNames({ terms }: Query, { words, distinct }: SentenceWords): FreshName[] {
  return words.flatMap(({ surface, folded }, position) => {
    // A capital at the start of a sentence tells nothing, unless another follows ("Kaja Kallas").
    const opens = position === 0 && !isCapitalised(words[1]?.surface ?? "");
    if (!isCapitalised(surface) || opens) return [];
    const concepts = distinct.get(folded);
    const isAsked = terms.some(
      (term) =>
        term.words.some((word) => softlyMatches(word, folded)) ||
        term.concepts.some((concept) => concepts?.has(concept) === true),
    );
    return isAsked ? [] : [{ position, isConcept: concepts === undefined || concepts.size > 0 }];
  });
}
