import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import { covers } from "../retrieval/ranking/term-coverage.ts";

/** Where a term stands, seen from the best sentence: in it, in the heading, in a sentence beside it, further off, nowhere. */
type TermPlace = "sentence" | "heading" | "beside" | "paragraph" | "absent";

/** Where the terms of a question stand around its best sentence. */
export interface LocatedTerms {
  /** Terms that neither the paragraph nor its heading has. */
  readonly absent: readonly QueryTerm[];
  /** Share of the terms' weight that is of a kind and stands in one of the places, 0 to 1. */
  share(isOfKind: (term: QueryTerm) => boolean, ...places: readonly TermPlace[]): number;
}

export function locateTerms(
  { terms }: Query,
  { words, weights, sentences }: RankedParagraph,
  best: RankedSentence,
): LocatedTerms {
  const beside = sentences.filter(({ sentence }) => Math.abs(sentence - best.sentence) === 1);
  const placeOf = (term: QueryTerm, position: number): TermPlace => {
    if (best.covered.has(position)) return "sentence";
    if (covers(words.heading, term)) return "heading";
    if (beside.some(({ covered }) => covered.has(position))) return "beside";
    return sentences.some(({ covered }) => covered.has(position)) ? "paragraph" : "absent";
  };
  const places = terms.map(placeOf);
  return {
    absent: terms.filter((_, position) => places[position] === "absent"),
    share: (isOfKind, ...wanted) => {
      let share = 0;
      terms.forEach((term, position) => {
        const place = places[position];
        if (place !== undefined && wanted.includes(place) && isOfKind(term)) share += weights.terms[position] ?? 0;
      });
      return weights.totalOfTerms === 0 ? 0 : share / weights.totalOfTerms;
    },
  };
}
