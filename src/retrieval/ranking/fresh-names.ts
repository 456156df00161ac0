import { softlyMatches } from "../../text/soft-match.ts";
import type { Query } from "../question/query.ts";
import type { SentenceWords } from "./paragraph-words.ts";
import { kindsOf } from "./sentence-kinds.ts";

/** A name in a sentence: the position of its word, and whether the glossary knows it (as a country, an organisation …). */
export interface FreshName {
  readonly position: number;
  readonly isConcept: boolean;
}

/** The names of a sentence that a question does not have itself: what may answer "who" and "where". */
export function freshNames({ terms }: Query, sentence: SentenceWords): FreshName[] {
  const { words, distinct } = sentence;
  const { capitalised } = kindsOf(sentence);
  return capitalised.flatMap((position) => {
    // A capital at the start of a sentence tells nothing, unless another follows ("Kaja Kallas").
    if (position === 0 && capitalised[1] !== 1) return [];
    const folded = words[position]?.folded ?? "";
    const concepts = distinct.get(folded);
    const isAsked = terms.some(
      (term) =>
        term.words.some((word) => softlyMatches(word, folded)) ||
        term.concepts.some((concept) => concepts?.has(concept) === true),
    );
    return isAsked ? [] : [{ position, isConcept: concepts === undefined || concepts.size > 0 }];
  });
}
