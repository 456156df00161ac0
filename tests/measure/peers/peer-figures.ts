import type { Figure } from "../check.ts";
import type { ComparedSet, EngineFigures } from "./compared-set.ts";

/** An engine within so many points of R@1 finds about as much: then its speed is a measure for ours. */
const NEAR = 0.03;

/** What the issue asks of a set: more found than each peer at its best, and in no more than twice the time of the near ones. */
export function peerFigures({ set, ours, others }: ComparedSet): Figure[] {
  const atBest = others.filter(({ kind }) => kind === "at its best");
  const fastest = fastestNear(ours, others);
  const figures: Figure[] = atBest.map((peer) => ({
    name: `${set}: points of R@1 over ${peer.name}`,
    value: 100 * (ours.recall.at1.share - peer.recall.at1.share),
    goal: { is: "above", value: 0 },
  }));
  if (fastest === null) return figures;
  const value = ours.milliseconds.p50 / fastest.milliseconds.p50;
  const name = `${set}: median time beside ${fastest.name} (${fastest.kind})`;
  return [
    ...figures,
    { name, value, goal: { is: "at most", value: 2 } },
    { name: `${name}, stretch`, value, goal: { is: "at most", value: 1, stretch: true } },
  ];
}

/** The fastest of the engines whose R@1 is within three points of ours or above it, or null where there is none. */
export function fastestNear(ours: EngineFigures, others: readonly EngineFigures[]): EngineFigures | null {
  const near = others.filter(({ recall }) => recall.at1.share >= ours.recall.at1.share - NEAR);
  return near.toSorted((a, b) => a.milliseconds.p50 - b.milliseconds.p50)[0] ?? null;
}
