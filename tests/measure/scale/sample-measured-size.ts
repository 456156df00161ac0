import type { MeasuredSize } from "./measured-size.ts";

const built = { paragraphs: 1_002, vectors: 3_000, store: "hnsw", embedded: 3_000, peakBytes: 3e8 };

/** A size as it might come out. */
export const sampleMeasuredSize: MeasuredSize = {
  size: 1_000,
  questions: 500,
  build: { ...built, seconds: 5 },
  rebuild: { ...built, seconds: 1, embedded: 4 },
  bytes: { knowledge: 1e6, index: 2e7 },
  startSeconds: 1.5,
  residentBytes: 2e8,
  peakBytes: 3e8,
  milliseconds: { p50: 4, p95: 12 },
  compare: {
    neighbours: 0.99,
    vectors: { index: 0.88, exact: 0.885 },
    retrieval: { index: 0.95, exact: 0.95 },
    first: { index: 0.7, exact: 0.7 },
  },
};
