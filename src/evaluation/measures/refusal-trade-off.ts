/** What a threshold does: the shares (0 to 1) of answerable and of other questions whose confidence is below it. */
export interface TradeOff {
  readonly threshold: number;
  readonly falseRefusals: number;
  readonly refused: number;
}

/** The shares at one threshold. */
export function tradeOffAt(threshold: number, answerable: readonly number[], others: readonly number[]): TradeOff {
  const below = (confidences: readonly number[]): number =>
    confidences.filter((confidence) => confidence < threshold).length / confidences.length;
  return { threshold, falseRefusals: below(answerable), refused: below(others) };
}

/** The shares at every threshold that makes a difference, from one that refuses nothing to one that refuses all. */
export function refusalTradeOff(answerable: readonly number[], others: readonly number[]): TradeOff[] {
  const both = [answerable, others].map((confidences) => confidences.toSorted((a, b) => a - b));
  const thresholds = [...new Set(both.flat().toSorted((a, b) => a - b)), Number.POSITIVE_INFINITY];
  const passed = [0, 0];
  return thresholds.map((threshold) => {
    const [falseRefusals, refused] = both.map((confidences, which) => {
      let below = passed[which] ?? 0;
      while ((confidences[below] ?? Number.POSITIVE_INFINITY) < threshold) below += 1;
      passed[which] = below;
      return below / confidences.length;
    });
    return { threshold, falseRefusals: falseRefusals ?? 0, refused: refused ?? 0 };
  });
}
