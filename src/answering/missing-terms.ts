import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import { covers } from "../retrieval/ranking/term-coverage.ts";

/** What of a question the best passage does not have. */
export interface MissingTerms {
  /** Terms that neither the paragraph nor its heading has. */
  readonly absent: readonly QueryTerm[];
  /** Share of the terms' weight that is absent and of a kind. */
  share(isOfKind: (term: QueryTerm) => boolean): number;
  /** The same for terms that only sentences further off in the paragraph have, if any. */
  shareNotNearby(isOfKind: (term: QueryTerm) => boolean): number;
}

/** Looks for the question's terms around its best sentence. */
export function findMissingTerms(
  query: Query,
  { words, weights, sentences }: RankedParagraph,
  best: RankedSentence,
): MissingTerms {
  const inHeading = query.terms.map((term) => covers(words.heading, term));
  const absentFrom = (covered: ReadonlySet<number>): QueryTerm[] =>
    query.terms.filter((_, position) => !covered.has(position) && inHeading[position] !== true);
  const absent = absentFrom(new Set(sentences.flatMap(({ covered }) => [...covered])));
  const near = sentences.filter(({ sentence }) => Math.abs(sentence - best.sentence) <= 1);
  const notNearby = absentFrom(new Set(near.flatMap(({ covered }) => [...covered])));
  const shareOf = (terms: readonly QueryTerm[], isOfKind: (term: QueryTerm) => boolean): number => {
    let share = 0;
    for (const term of terms.filter(isOfKind)) share += weights.terms[query.terms.indexOf(term)] ?? 0;
    return weights.totalOfTerms === 0 ? 0 : share / weights.totalOfTerms;
  };
  return {
    absent,
    share: (isOfKind) => shareOf(absent, isOfKind),
    shareNotNearby: (isOfKind) => shareOf(notNearby, isOfKind),
  };
}
