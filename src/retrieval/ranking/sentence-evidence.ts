import type { InvertedIndex } from "../lexical/inverted-index.ts";
import { countFeatures, stemFeature } from "../lexical/lexical-features.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import { AskedFeatures } from "./asked-features.ts";
import { bearsAnswer } from "./bears-answer.ts";
import { hasFeature } from "./has-feature.ts";
import type { ParagraphWords, SentenceWords } from "./paragraph-words.ts";
import { covers, matchTerm } from "./term-coverage.ts";

/** What a sentence has of a question. Shares are of the idf of all the question's terms (or features), 0 to 1. */
export interface SentenceEvidence {
  readonly sentence: number;
  /** Terms in the sentence. */
  readonly terms: number;
  /** Character features in the sentence. */
  readonly features: number;
  /** Terms not in the sentence but in the title or section over it. */
  readonly heading: number;
  /** Terms in none of these but in the sentence before. */
  readonly before: number;
  /** Terms in none of these but in the sentence after. */
  readonly after: number;
  /** The sentence begins with a word that stands for something in the one before. */
  readonly leansBack: boolean;
  /** 1: the sentence has something of the asked kind, −1: it has not, 0: no kind is asked for, or it is open. */
  readonly answerType: -1 | 0 | 1;
  /** Positions of the terms in the sentence. */
  readonly covered: ReadonlySet<number>;
  /** Those of them that the sentence has only by another word for the same concept. */
  readonly byConcept: ReadonlySet<number>;
}

/** What the terms weigh in one language's paragraphs. */
export interface TermWeights {
  readonly terms: readonly number[];
  readonly totalOfTerms: number;
  /** Each term's own features, each once. */
  readonly featuresOfTerms: readonly (readonly number[])[];
  /** What they weigh together. */
  readonly totalsOfTerms: readonly number[];
  readonly features: AskedFeatures;
}

/** In a folder of one article its very topic stands in every paragraph and has hardly any idf: it counts all the same. */
const BASE_WEIGHT = 1;
/** What another word for the same concept is worth, of the features that the question's own word would have brought. */
export const CONCEPT_SHARE = 0.6;

const NONE: ReadonlySet<number> = new Set();

export function weighTerms(query: Query, inverted: InvertedIndex): TermWeights {
  const terms = query.terms.map(
    ({ words, weight }) => weight * (BASE_WEIGHT + Math.max(...words.map((word) => inverted.idf(stemFeature(word))))),
  );
  const features = new AskedFeatures(
    Array.from(query.features, ([feature, weight]) => [feature, weight * inverted.idf(feature)] as const),
  );
  const featuresOfTerms = query.terms.map(({ words }) => [...countFeatures(words).keys()]);
  return {
    terms,
    totalOfTerms: terms.reduce((total, weight) => total + weight, 0),
    featuresOfTerms,
    totalsOfTerms: featuresOfTerms.map((own) => own.reduce((total, feature) => total + features.weightOf(feature), 0)),
    features,
  };
}

/**
 * The evidence of each sentence of a paragraph, in order. `headingTells` is what the title and section are worth, 0 to 1:
 * a title that stands over every paragraph of the folder tells none from another.
 */
export function weighSentences(
  query: Query,
  paragraph: ParagraphWords,
  weights: TermWeights,
  headingTells: number,
): SentenceEvidence[] {
  const inHeading = positionsCovered(query.terms, paragraph.heading);
  const inSentence = paragraph.sentences.map((sentence) => positionsCovered(query.terms, sentence));
  // Plain loops: each sentence of thirty paragraphs comes by here for each question.
  const share = (positions: ReadonlySet<number>, ...elsewhere: readonly ReadonlySet<number>[]): number => {
    let total = 0;
    for (const position of positions) {
      if (!elsewhere.some((known) => known.has(position))) total += weights.terms[position] ?? 0;
    }
    return weights.totalOfTerms === 0 ? 0 : total / weights.totalOfTerms;
  };
  return paragraph.sentences.map((sentence, position) => {
    const covered = inSentence[position] ?? NONE;
    const before = inSentence[position - 1] ?? NONE;
    const after = inSentence[position + 1] ?? NONE;
    const byConcept = coveredByConcept(query.terms, sentence, covered);
    let features = weights.features.weightAmong(sentence.features);
    features -= misleadingFeatures(query, covered, (feature) => hasFeature(sentence.features, feature), weights);
    for (const term of byConcept) features += CONCEPT_SHARE * (weights.totalsOfTerms[term] ?? 0);
    return {
      sentence: position,
      terms: share(covered),
      features: weights.features.total === 0 ? 0 : Math.min(1, Math.max(0, features / weights.features.total)),
      heading: headingTells * share(inHeading, covered),
      before: share(before, covered, inHeading),
      after: share(after, covered, inHeading, before),
      leansBack: sentence.leansBack,
      answerType: bearsAnswer(query, sentence),
      covered,
      byConcept,
    };
  });
}

/**
 * What a text has of the features of concepts that it does not have: the letters of "prime minister" in "deputy prime
 * minister". They are no evidence.
 */
export function misleadingFeatures(
  { terms }: Query,
  covered: ReadonlySet<number>,
  has: (feature: number) => boolean,
  weights: TermWeights,
): number {
  const features = new Set<number>();
  for (const [position, { concepts }] of terms.entries()) {
    if (concepts.length === 0 || covered.has(position)) continue;
    for (const feature of weights.featuresOfTerms[position] ?? []) if (has(feature)) features.add(feature);
  }
  let misleading = 0;
  for (const feature of features) misleading += weights.features.weightOf(feature);
  return misleading;
}

function positionsCovered(terms: readonly QueryTerm[], sentence: SentenceWords): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const [position, term] of terms.entries()) if (covers(sentence, term)) positions.add(position);
  return positions;
}

function coveredByConcept(
  terms: readonly QueryTerm[],
  sentence: SentenceWords,
  covered: ReadonlySet<number>,
): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const position of covered) {
    const term = terms[position];
    if (term !== undefined && term.concepts.length > 0 && matchTerm(sentence, term) === "concept")
      positions.add(position);
  }
  return positions;
}
