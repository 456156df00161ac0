/** A stretch of words that two texts share: positions in each, and how many. */
export interface CommonRun {
  readonly inFirst: number;
  readonly inSecond: number;
  readonly length: number;
}

/** The longest stretch of words that stands in both lists, the first of equals. */
export function longestCommonRun(first: readonly string[], second: readonly string[]): CommonRun {
  let best: CommonRun = { inFirst: 0, inSecond: 0, length: 0 };
  let above = new Uint16Array(second.length + 1);
  for (let row = 0; row < first.length; row += 1) {
    const lengths = new Uint16Array(second.length + 1);
    for (let column = 0; column < second.length; column += 1) {
      if (first[row] !== second[column]) continue;
      const length = (above[column] ?? 0) + 1;
      lengths[column + 1] = length;
      if (length > best.length) best = { inFirst: row - length + 1, inSecond: column - length + 1, length };
    }
    above = lengths;
  }
  return best;
}
