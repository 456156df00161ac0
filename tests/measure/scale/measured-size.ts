import type { BuildOutcome, CompareOutcome } from "./stage.ts";

/** What was measured of a folder of one size. */
export interface MeasuredSize {
  /** Paragraphs wanted; whole articles may bring a few more. */
  readonly size: number;
  /** Questions asked. */
  readonly questions: number;
  readonly build: BuildOutcome;
  /** After one document had changed. */
  readonly rebuild: BuildOutcome;
  readonly bytes: { readonly knowledge: number; readonly index: number };
  readonly startSeconds: number;
  readonly residentBytes: number;
  readonly peakBytes: number;
  /** A question. */
  readonly milliseconds: { readonly p50: number; readonly p95: number };
  readonly compare: CompareOutcome;
}
