import type { Share } from "../../../src/evaluation/measures/share.ts";
import type { ComparedSet, EngineFigures } from "./compared-set.ts";

const HEAD = ["", "R@1", "to ours", "R@5", "R@10", "MRR", "ms p50", "to ours", "ms p95", "index ms", "set up"] as const;

/** The engines of a set as rows, ours first, with R@1 and the median time as ratios to ours. */
export function peerTable({ ours, others }: ComparedSet): string[][] {
  return [[...HEAD], ...[ours, ...others].map((engine) => row(engine, ours))];
}

function row({ name, kind, setup, recall, mrr, milliseconds, buildMilliseconds }: EngineFigures, ours: EngineFigures) {
  return [
    kind === "ours" ? name : `${name}, ${kind}`,
    `${percent(recall.at1)} (${(100 * recall.at1.low).toFixed(1)}–${(100 * recall.at1.high).toFixed(1)})`,
    ratio(recall.at1.share, ours.recall.at1.share),
    percent(recall.at5),
    percent(recall.at10),
    mrr.toFixed(3),
    milliseconds.p50.toFixed(2),
    ratio(milliseconds.p50, ours.milliseconds.p50),
    milliseconds.p95.toFixed(2),
    buildMilliseconds.toFixed(0),
    setup,
  ];
}

function percent({ share }: Share): string {
  return (100 * share).toFixed(1);
}

function ratio(value: number, ours: number): string {
  return `× ${(value / ours).toFixed(2)}`;
}
