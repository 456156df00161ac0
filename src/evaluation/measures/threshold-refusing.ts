/**
 * The highest threshold below which at most this share (0 to 1) of confidences lie: what a set's own answerable questions
 * allow. −∞ without any.
 */
export function thresholdRefusing(share: number, confidences: readonly number[]): number {
  const sorted = confidences.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? Number.NEGATIVE_INFINITY;
}
