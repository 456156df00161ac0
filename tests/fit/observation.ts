import type { CoverageFeatures } from "../../src/answering/coverage-features.ts";
import type { Language } from "../../src/text/language.ts";

/** What the pipeline found for a question of which it is known whether the folder covers it: a row to fit on. */
export interface Observation {
  readonly features: CoverageFeatures;
  readonly covered: boolean;
  /** How it is covered or not: `in`, `out`, `fact`, `near-miss` … */
  readonly kind: string;
  readonly language: Language;
  /** What the folder was made of, and of what size it was meant to be: `poquad 60`. */
  readonly folder: string;
  readonly hasGlossary: boolean;
  /** Those of one article, or of one question in four languages, are never on both sides of a cross-validation. */
  readonly group: string;
}
