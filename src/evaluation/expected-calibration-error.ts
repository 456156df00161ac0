/** Predictions of about the same confidence, and how many of them came true. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** NaN in an empty bin. */
  readonly meanConfidence: number;
  readonly shareTrue: number;
}

export interface Prediction {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isTrue: boolean;
}

/** Bins of equal width over 0 to 1; each has its lower bound, the last one also 1. */
export function calibrationBins(predictions: readonly Prediction[], bins = 10): CalibrationBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inBin = predictions.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin);
    const count = inBin.length;
    return {
      low: bin / bins,
      high: (bin + 1) / bins,
      count,
      meanConfidence: inBin.reduce((sum, { confidence }) => sum + confidence, 0) / count,
      shareTrue: inBin.filter(({ isTrue }) => isTrue).length / count,
    };
  });
}

/** ECE: how far the share that came true is from the confidence, averaged over the predictions. NaN of none. */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number {
  const filled = bins.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const gap = filled.reduce((sum, bin) => sum + bin.count * Math.abs(bin.shareTrue - bin.meanConfidence), 0);
  return gap / total;
}
