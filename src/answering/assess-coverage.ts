import type { Query, QueryTerm } from "../retrieval/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/rank-passages.ts";
import { covers } from "../retrieval/term-coverage.ts";
import { COVERAGE_WEIGHTS } from "./coverage-weights.ts";

/** How far the best passage covers a question. */
export interface Coverage {
  /** Probability that the source covers the question, 0 to 1. */
  readonly confidence: number;
  /** The question's own terms that neither the paragraph nor its heading has. */
  readonly absent: readonly QueryTerm[];
}

/** Judges the best sentence and its paragraph; `paragraphs` is the number of original paragraphs in the folder. */
export function assessCoverage(
  query: Query,
  paragraph: RankedParagraph,
  sentence: RankedSentence,
  paragraphs: number,
): Coverage {
  const { words, weights, sentences } = paragraph;
  const covered = new Set(sentences.flatMap((other) => [...other.covered]));
  const isAbsent = (term: QueryTerm, position: number): boolean =>
    !covered.has(position) && !covers(words.heading, term);
  const absentShare = (kind: (term: QueryTerm) => boolean): number => {
    if (weights.totalOfTerms === 0) return 0;
    let share = 0;
    query.terms.forEach((term, position) => {
      if (kind(term) && isAbsent(term, position)) share += weights.terms[position] ?? 0;
    });
    return share / weights.totalOfTerms;
  };
  const absent = query.terms.filter((term, position) => term.own && isAbsent(term, position));
  const weigh = COVERAGE_WEIGHTS;
  const logOdds =
    weigh.bias +
    weigh.terms * sentence.terms +
    weigh.heading * sentence.heading +
    weigh.neighbours * sentence.neighbours +
    weigh.features * sentence.features +
    weigh.absentNames * absentShare(({ kind }) => kind === "name") +
    weigh.absentNumber * (absent.some(({ kind }) => kind === "number") ? 1 : 0) +
    weigh.absentConcepts * absentShare(({ concepts }) => concepts.length > 0) +
    weigh.bm25 * paragraph.bm25 +
    weigh.logParagraphs * Math.log10(Math.max(1, paragraphs)) +
    (sentence.answerType === -1 && query.expects !== null ? weigh.lacks[query.expects] : 0) +
    weigh.logTerms * Math.log(1 + query.terms.length);
  return { confidence: 1 / (1 + Math.exp(-logOdds)), absent };
}
