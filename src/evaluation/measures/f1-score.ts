/** F1, the harmonic mean of precision and recall, of scores below a threshold taken as the class "below". */
export function f1Below(threshold: number, below: readonly number[], notBelow: readonly number[]): number {
  const found = below.filter((score) => score < threshold).length;
  const wrong = notBelow.filter((score) => score < threshold).length;
  return found === 0 ? 0 : (2 * found) / (found + wrong + below.length);
}

/** The best F1 that any one threshold would reach: what the scores could do, not what they do. */
export function bestF1Below(below: readonly number[], notBelow: readonly number[]): number {
  const scores = [
    ...below.map((score) => ({ score, isBelow: true })),
    ...notBelow.map((score) => ({ score, isBelow: false })),
  ].sort((a, b) => a.score - b.score);
  let best = 0;
  let found = 0;
  scores.forEach(({ score, isBelow }, position) => {
    if (isBelow) found += 1;
    // A threshold parts no ties.
    if (scores[position + 1]?.score !== score) best = Math.max(best, (2 * found) / (position + 1 + below.length));
  });
  return best;
}
