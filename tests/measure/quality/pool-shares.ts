import type { Share } from "../../../src/evaluation/measures/share.ts";
import { wilsonInterval } from "../../../src/evaluation/measures/wilson-interval.ts";

/** Several shares as one of all that was counted; null where nothing was. */
export function poolShares(shares: readonly (Share | null)[]): Share | null {
  const sum = (of: (share: Share) => number): number =>
    shares.reduce((total, share) => total + (share === null ? 0 : of(share)), 0);
  const [part, whole] = [sum((share) => share.part), sum((share) => share.whole)];
  if (whole === 0) return null;
  const [low, high] = wilsonInterval(part, whole);
  return { part, whole, share: part / whole, low, high };
}
