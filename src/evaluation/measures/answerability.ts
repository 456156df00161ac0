import { auroc } from "./auroc.ts";
import { bestF1Below, f1Below } from "./f1-score.ts";

/** How well the confidence tells questions that the folder answers from others. */
export interface Answerability {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly auroc: number;
  /** F1 of the unanswerable at the threshold in force, and the best that another threshold would reach. */
  readonly f1: number;
  readonly bestF1: number;
}

/** Null where either kind is missing. */
export function measureAnswerability(
  answerable: readonly number[],
  unanswerable: readonly number[],
  threshold: number,
): Answerability | null {
  const area = auroc(answerable, unanswerable);
  if (area === null) return null;
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    auroc: area,
    f1: f1Below(threshold, unanswerable, answerable),
    bestF1: bestF1Below(unanswerable, answerable),
  };
}
