import { wilsonInterval } from "./wilson-interval.ts";

/** A share as it was counted. */
export interface RecordedShare {
  readonly part: number;
  readonly whole: number;
}

/**
 * The share, 0 to 1, that a later run must reach: the recorded one less half the width of its 95 % interval (Wilson), so
 * that a figure may fall by no more than the noise of so few questions.
 */
export function floorOf({ part, whole }: RecordedShare): number {
  const [low, high] = wilsonInterval(part, whole);
  return whole === 0 ? 0 : part / whole - (high - low) / 2;
}
