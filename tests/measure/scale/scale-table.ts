import type { MeasuredSize } from "./measured-size.ts";

const HEAD = ["paragraphs", "vectors", "store", "build s", "changed s", "index MB", "start s", "memory MB", "peak MB"];
const ASKED = ["ms p50", "ms p95", "vectors R@50", "exact", "R@50", "exact", "R@1", "ten nearest"];

/** The sizes as rows. */
export function scaleTable(sizes: readonly MeasuredSize[]): string[][] {
  return [[...HEAD, ...ASKED], ...sizes.map(row)];
}

function row({ build, rebuild, bytes, compare, ...serve }: MeasuredSize): string[] {
  const { vectors, retrieval, first, neighbours } = compare;
  return [
    String(build.paragraphs),
    String(build.vectors),
    build.store,
    build.seconds.toFixed(1),
    rebuild.seconds.toFixed(1),
    megabytes(bytes.index),
    serve.startSeconds.toFixed(1),
    megabytes(serve.residentBytes),
    megabytes(serve.peakBytes),
    serve.milliseconds.p50.toFixed(2),
    serve.milliseconds.p95.toFixed(2),
    ...[vectors.index, vectors.exact, retrieval.index, retrieval.exact, first.index, neighbours].map(percent),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
