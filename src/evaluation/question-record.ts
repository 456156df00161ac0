import type { Answer } from "../answering/answer.ts";
import type { CoverageFeatures } from "../answering/coverage-features.ts";
import type { Language } from "../text/language.ts";
import type { Scope } from "./scope-questions.ts";

/** What came of one question of a public set; no text, so that it may be kept and passed between threads. */
export interface QuestionRecord {
  readonly id: string;
  readonly lang: Language;
  readonly scope: Scope;
  readonly outcome: Answer["outcome"];
  readonly reason: Answer["reason"];
  readonly confidence: number;
  /** Confidence with the paragraph that the question was written for as the only candidate; null where nobody names one. */
  readonly givenConfidence: number | null;
  /** Place of the right paragraph among those found, from 1; null where it is not among them or there is none. */
  readonly rank: number | null;
  /** The same with the last turn asked alone; undefined where there is one turn only. */
  readonly rankAlone: number | null | undefined;
  /** Whether a quote holds the answer; null where no answer is known. */
  readonly quotes: QuoteHits | null;
  /** The paragraph that the confidence was reckoned from is right. */
  readonly correct: boolean;
  readonly features: CoverageFeatures | null;
  readonly milliseconds: number;
}

/** Whether the answer stands in what was quoted, or would have been if nothing were declined. */
export interface QuoteHits {
  readonly given: boolean;
  readonly givenBest: boolean;
  readonly undeclined: boolean;
  readonly undeclinedBest: boolean;
}
