import { wilsonInterval } from "./wilson-interval.ts";

/** A share of what was counted, 0 to 1, with its 95 % interval (Wilson). */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The share of the items that are good; null where there are none. */
export function shareOf<T>(items: readonly T[], isGood: (item: T) => boolean): Share | null {
  if (items.length === 0) return null;
  const part = items.filter(isGood).length;
  const [low, high] = wilsonInterval(part, items.length);
  return { part, whole: items.length, share: part / items.length, low, high };
}
