import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { countFrequencies, type FrequencyTable, LexicalEmbeddings } from "../retrieval/vectors/lexical-embeddings.ts";

/** A way to embed a collection. Any LangChain embedder fits: `graphUpTo: Infinity, open: () => ({ embeddings, state: null })`. */
export interface Embedder {
  /** Names the model and its version: an index made by another embedder is never searched. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * So many windows are searched by a graph, more by comparing all of them; Infinity for dense vectors. Where most components
   * are 0 a comparison is quick, and needs nothing that takes long to build and much memory.
   */
  readonly graphUpTo: number;
  /**
   * The embeddings for a collection of texts. `state` is saved with the index and given back as `saved`, so that what
   * was learned from the collection stays the same until a full build.
   */
  open(collection: Iterable<string>, saved: Uint8Array | null): OpenedEmbedder;
}

interface OpenedEmbedder {
  readonly embeddings: EmbeddingsInterface;
  readonly state: Uint8Array | null;
}

const DIMENSIONS = 1024;
/** A graph of these takes a quarter of a minute to build (docs/decisions/2026-11-26-exact-scan.md). */
const GRAPH_UP_TO = 5_000;

/** The built-in embedder: no model, no network. Its state is the collection's table of document frequencies. */
export const lexicalEmbedder: Embedder = {
  id: `lexical-${DIMENSIONS}-1`,
  dimensions: DIMENSIONS,
  graphUpTo: GRAPH_UP_TO,
  open(collection, saved) {
    const frequencies = saved === null ? countFrequencies(collection) : decode(saved);
    return { embeddings: new LexicalEmbeddings(frequencies, DIMENSIONS), state: encode(frequencies) };
  },
};

function encode({ texts, averageLength, counts }: FrequencyTable): Uint8Array {
  const numbers = new Float64Array(2 + counts.length);
  numbers.set([texts, averageLength]);
  numbers.set(counts, 2);
  return new Uint8Array(numbers.buffer);
}

function decode(state: Uint8Array): FrequencyTable {
  const numbers = new Float64Array(Uint8Array.from(state).buffer);
  return { texts: numbers[0] ?? 0, averageLength: numbers[1] ?? 1, counts: Uint32Array.from(numbers.subarray(2)) };
}
