/**
 * The area under the ROC curve: how often a positive scores higher than a negative, ties counting half (Mann–Whitney).
 * Null where either is missing.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const sorted = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let first = 0; first < sorted.length; ) {
    let end = first;
    while (end < sorted.length && sorted[end]?.score === sorted[first]?.score) end += 1;
    const rank = (first + 1 + end) / 2;
    rankSum += rank * sorted.slice(first, end).filter(({ positive }) => positive).length;
    first = end;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}
