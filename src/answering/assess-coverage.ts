import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import {
  type CoverageFeature,
  type CoverageFeatures,
  type CoverageScope,
  coverageFeatures,
} from "./coverage-features.ts";
import { COVERAGE_CALIBRATION, COVERAGE_WEIGHTS } from "./coverage-weights.ts";
import { locateTerms } from "./locate-terms.ts";

/** How far the best passage covers a question. */
export interface Coverage {
  /** Probability that the source covers the question, 0 to 1. */
  readonly confidence: number;
  /** The question's own terms that neither the paragraph nor its heading has. */
  readonly absent: readonly QueryTerm[];
  /** What the confidence was reckoned from; null where there was nothing to go by. */
  readonly features: CoverageFeatures | null;
}

/** Judges the best sentence together with its paragraph. */
export function assessCoverage(
  query: Query,
  paragraph: RankedParagraph,
  sentence: RankedSentence,
  scope: CoverageScope,
): Coverage {
  const located = locateTerms(query, paragraph, sentence);
  const features = coverageFeatures(query, paragraph, sentence, located, scope);
  const folder = scope.hasGlossary ? "withGlossary" : "withoutGlossary";
  const { shift, slope } = COVERAGE_CALIBRATION[folder][scope.language];
  const confidence = 1 / (1 + Math.exp(-(shift + slope * evidenceScore(features, COVERAGE_WEIGHTS[folder]))));
  return { confidence, absent: located.absent.filter(({ own }) => own), features };
}

/** The weighted sum of the features. */
export function evidenceScore(features: CoverageFeatures, weights: CoverageFeatures): number {
  let sum = 0;
  for (const feature of Object.keys(weights) as CoverageFeature[]) sum += weights[feature] * features[feature];
  return sum;
}
