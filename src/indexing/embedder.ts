import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { countFrequencies, type FrequencyTable, LexicalEmbeddings } from "../retrieval/vectors/lexical-embeddings.ts";

/** A way to embed a collection. Any LangChain embedder fits: `open: () => ({ embeddings, state: null })`. */
export interface Embedder {
  /** Names the model and its version: an index made by another embedder is never searched. */
  readonly id: string;
  readonly dimensions: number;
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

/** The built-in embedder: no model, no network. Its state is the collection's table of document frequencies. */
export const lexicalEmbedder: Embedder = {
  id: `lexical-${DIMENSIONS}-1`,
  dimensions: DIMENSIONS,
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
