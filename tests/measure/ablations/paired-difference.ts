/** How much more often one way succeeds than another on the same questions, as a share of them, with an interval. */
export interface PairedDifference {
  readonly difference: number;
  /** Half the width of the interval. */
  readonly noise: number;
  readonly whole: number;
}

/** The standard normal quantile of a two-sided 99 % interval: of the many figures told, few are to stand out by chance. */
const Z = 2.5758293035489004;

/**
 * The share of questions on which only the first succeeds less that on which only the second does, with a 99 % interval
 * (Wald's for paired proportions). Null where no question counts.
 */
export function pairedDifference(
  first: readonly (boolean | null)[],
  second: readonly (boolean | null)[],
): PairedDifference | null {
  let whole = 0;
  let onlyFirst = 0;
  let onlySecond = 0;
  first.forEach((success, position) => {
    const other = second[position] ?? null;
    if (success === null || other === null) return;
    whole += 1;
    if (success && !other) onlyFirst += 1;
    if (!success && other) onlySecond += 1;
  });
  if (whole === 0) return null;
  const difference = (onlyFirst - onlySecond) / whole;
  const variance = (onlyFirst + onlySecond) / whole - difference ** 2;
  return { difference, noise: Z * Math.sqrt(variance / whole), whole };
}
