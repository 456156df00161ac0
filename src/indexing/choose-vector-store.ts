import type { HnswLibrary } from "../retrieval/vectors/load-hnswlib.ts";
import type { Embedder } from "./embedder.ts";

/** What a choice depends on. */
export interface VectorStoreChoice {
  readonly embedder: Embedder;
  /** Null where it could not be built. */
  readonly hnswlib: HnswLibrary | null;
}

/** The library whose graph holds so many windows, or null where all vectors are compared. */
export function graphFor({ embedder, hnswlib }: VectorStoreChoice, windows: number): HnswLibrary | null {
  return windows <= embedder.graphUpTo ? hnswlib : null;
}

/** The store's name in a manifest. */
export function vectorStoreName(graph: HnswLibrary | null): "hnsw" | "exact" {
  return graph === null ? "exact" : "hnsw";
}
