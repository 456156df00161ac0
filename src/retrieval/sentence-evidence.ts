import { bearsAnswer } from "./answer-type.ts";
import type { InvertedIndex } from "./inverted-index.ts";
import { stemFeature } from "./lexical-features.ts";
import type { ParagraphWords } from "./paragraph-words.ts";
import type { Query, QueryTerm } from "./query.ts";
import { covers } from "./term-coverage.ts";

/** What a sentence has of a question. Shares are of the idf of all the question's terms (or features), 0 to 1. */
export interface SentenceEvidence {
  readonly sentence: number;
  /** Terms in the sentence. */
  readonly terms: number;
  /** Character features in the sentence. */
  readonly features: number;
  /** Terms not in the sentence but in the title or section over it. */
  readonly heading: number;
  /** Terms in none of these but in the sentence before or after. */
  readonly neighbours: number;
  /** 1: the sentence has something of the asked kind, −1: it has not, 0: no kind is asked for. */
  readonly answerType: -1 | 0 | 1;
  /** Positions of the terms in the sentence. */
  readonly covered: ReadonlySet<number>;
}

/** What the terms weigh in one language's paragraphs. */
export interface TermWeights {
  readonly terms: readonly number[];
  readonly totalOfTerms: number;
  readonly totalOfFeatures: number;
  readonly feature: (feature: number) => number;
}

export function weighTerms(query: Query, inverted: InvertedIndex): TermWeights {
  const terms = query.terms.map(
    ({ words, weight }) => weight * Math.max(...words.map((word) => inverted.idf(stemFeature(word)))),
  );
  let totalOfFeatures = 0;
  for (const [feature, weight] of query.features) totalOfFeatures += Math.min(1, weight) * inverted.idf(feature);
  return {
    terms,
    totalOfTerms: terms.reduce((total, weight) => total + weight, 0),
    totalOfFeatures,
    feature: (feature) => inverted.idf(feature),
  };
}

/** The evidence of each sentence of a paragraph, in order. */
export function weighSentences(query: Query, paragraph: ParagraphWords, weights: TermWeights): SentenceEvidence[] {
  const inHeading = positionsCovered(query.terms, (term) => covers(paragraph.heading, term));
  const inSentence = paragraph.sentences.map((sentence) =>
    positionsCovered(query.terms, (term) => covers(sentence, term)),
  );
  const share = (positions: Iterable<number>): number => {
    let total = 0;
    for (const position of positions) total += weights.terms[position] ?? 0;
    return weights.totalOfTerms === 0 ? 0 : total / weights.totalOfTerms;
  };
  return paragraph.sentences.map((sentence, position) => {
    const covered = inSentence[position] ?? new Set();
    const headingOnly = [...inHeading].filter((term) => !covered.has(term));
    const around = new Set([...(inSentence[position - 1] ?? []), ...(inSentence[position + 1] ?? [])]);
    const nearby = [...around].filter((term) => !covered.has(term) && !inHeading.has(term));
    let features = 0;
    for (const [feature, weight] of query.features) {
      if (sentence.features.has(feature)) features += Math.min(1, weight) * weights.feature(feature);
    }
    return {
      sentence: position,
      terms: share(covered),
      features: weights.totalOfFeatures === 0 ? 0 : features / weights.totalOfFeatures,
      heading: share(headingOnly),
      neighbours: share(nearby),
      answerType: query.expects === null ? 0 : bearsAnswer(query.expects, sentence.text, sentence.words) ? 1 : -1,
      covered,
    };
  });
}

function positionsCovered(terms: readonly QueryTerm[], isCovered: (term: QueryTerm) => boolean): Set<number> {
  return new Set(terms.flatMap((term, position) => (isCovered(term) ? [position] : [])));
}
