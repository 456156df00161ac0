import { type Share, shareOf } from "./share.ts";

/** Predictions of about the same confidence. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  /** Null in an empty bin, as `cameTrue`. */
  readonly meanConfidence: number | null;
  readonly cameTrue: Share | null;
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
    const sum = inBin.reduce((total, { confidence }) => total + confidence, 0);
    return {
      low: bin / bins,
      high: (bin + 1) / bins,
      meanConfidence: inBin.length === 0 ? null : sum / inBin.length,
      cameTrue: shareOf(inBin, ({ isTrue }) => isTrue),
    };
  });
}

/** ECE: how far the share that came true is from the confidence, averaged over the predictions. Null without any. */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number | null {
  let gap = 0;
  let total = 0;
  for (const { meanConfidence, cameTrue } of bins) {
    if (meanConfidence === null || cameTrue === null) continue;
    gap += cameTrue.whole * Math.abs(cameTrue.share - meanConfidence);
    total += cameTrue.whole;
  }
  return total === 0 ? null : gap / total;
}
