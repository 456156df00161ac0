import { Embeddings } from "@langchain/core/embeddings";
import { type Embedder, lexicalEmbedder } from "../../src/indexing/embedder.ts";

/** The built-in embedder under an id, which keeps the texts of windows that it embedded. */
export function recordingEmbedder(changes: Partial<Embedder> = {}) {
  const embedded: string[] = [];
  const open = changes.open ?? lexicalEmbedder.open;
  const embedder: Embedder = {
    ...lexicalEmbedder,
    ...changes,
    open(collection, saved) {
      const { embeddings, state } = open(collection, saved);
      return { embeddings: new RecordingEmbeddings(embeddings, embedded), state };
    },
  };
  return { embedder, embedded };
}

class RecordingEmbeddings extends Embeddings {
  readonly #inner: Pick<Embeddings, "embedDocuments" | "embedQuery">;
  readonly #embedded: string[];

  constructor(inner: Pick<Embeddings, "embedDocuments" | "embedQuery">, embedded: string[]) {
    super({});
    this.#inner = inner;
    this.#embedded = embedded;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    this.#embedded.push(...texts);
    return await this.#inner.embedDocuments(texts);
  }

  override embedQuery(text: string): Promise<number[]> {
    return this.#inner.embedQuery(text);
  }
}

/** An embedder that learns nothing from the collection: the length of a text and how many of each vowel it has. */
export const vowelEmbedder: Embedder = {
  id: "vowels",
  dimensions: 6,
  graphUpTo: Number.POSITIVE_INFINITY,
  open: () => ({ embeddings: new VowelEmbeddings({}), state: null }),
};

class VowelEmbeddings extends Embeddings {
  override embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }

  override embedQuery(text: string): Promise<number[]> {
    return Promise.resolve([text.length, ...[..."aeiou"].map((vowel) => text.split(vowel).length - 1)]);
  }
}
