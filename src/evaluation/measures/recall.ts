import { type Share, shareOf } from "./share.ts";

/** A rank counts from 1; null is not found. */
export type Rank = number | null;

/** R@k: the share of questions whose right paragraph is among the first k. Null without questions. */
export function recallAt(ranks: readonly Rank[], k: number): Share | null {
  return shareOf(ranks, (rank) => rank !== null && rank <= k);
}

/** The mean of 1 / rank, 0 for what was not found. Null without questions. */
export function meanReciprocalRank(ranks: readonly Rank[]): number | null {
  if (ranks.length === 0) return null;
  return ranks.reduce((sum: number, rank) => sum + (rank === null ? 0 : 1 / rank), 0) / ranks.length;
}
