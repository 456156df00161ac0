/** Of equal width over 0 to 1. */
const BINS = 10;

/**
 * The expected calibration error as if there were as many positives as negatives: how far confidence is from truth in each
 * bin, each side weighing half, whatever their numbers. Null where either is missing.
 */
export function balancedCalibrationError(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const gaps = new Float64Array(BINS);
  const add = (confidences: readonly number[], truth: 0 | 1): void => {
    for (const confidence of confidences) {
      const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
      gaps[bin] = (gaps[bin] ?? 0) + (truth - confidence) / (2 * confidences.length);
    }
  };
  add(positives, 1);
  add(negatives, 0);
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
}
