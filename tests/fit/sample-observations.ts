import type { CoverageFeatures } from "../../src/answering/coverage-features.ts";
import { COVERAGE_WEIGHTS } from "../../src/answering/coverage-weights.ts";
import type { Scored } from "./calibrate.ts";

const NOTHING = Object.fromEntries(Object.keys(COVERAGE_WEIGHTS.withoutGlossary).map((name) => [name, 0]));

/** All features 0 but the bias and those told. */
export function sampleFeatures(features: Partial<CoverageFeatures> = {}): CoverageFeatures {
  return { ...(NOTHING as CoverageFeatures), bias: 1, ...features };
}

export function sampleScored(changes: Partial<Scored> = {}): Scored {
  return {
    features: sampleFeatures(),
    covered: true,
    kind: "in",
    language: "en",
    folder: "set 7",
    hasGlossary: false,
    group: "article",
    score: 0,
    ...changes,
  };
}

/** Evenly spread over 0 to 1 (exclusive), the same on every run. */
export function spread(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 0.618033988749895 + 0.5) % 1);
}
