import type { DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { SaveableVectorStore } from "@langchain/core/vectorstores";
import { indexedText, type Passage } from "./passage.ts";
import { VectorStoreError } from "./vector-store-error.ts";

export type PassageFilter = (passage: DocumentInterface) => boolean;

/**
 * What the two vector stores share: passages by label (their position, from 0), checked vectors, inner product as
 * similarity (the embedder's query and document sides differ, so a cosine would be wrong).
 */
export abstract class PassageVectorStore extends SaveableVectorStore {
  declare FilterType: PassageFilter;
  readonly dimensions: number;
  protected readonly passages: Passage[] = [];

  constructor(embeddings: EmbeddingsInterface, dimensions: number) {
    super(embeddings, {});
    this.dimensions = dimensions;
  }

  get size(): number {
    return this.passages.length;
  }

  override async addDocuments(documents: Passage[]): Promise<void> {
    await this.addVectors(await this.embeddings.embedDocuments(documents.map(indexedText)), documents);
  }

  /** @throws VectorStoreError (`bad-vector`) before any is added, when one has another length or is not finite. */
  override addVectors(vectors: number[][], documents: Passage[]): Promise<void> {
    if (vectors.length !== documents.length) {
      throw new VectorStoreError(
        "bad-vector",
        `${documents.length} passages need as many vectors, not ${vectors.length}`,
      );
    }
    for (const vector of vectors) this.assertFits(vector);
    this.insert(vectors, this.passages.length);
    this.passages.push(...documents);
    return Promise.resolve();
  }

  /** The `k` nearest passages with their inner products, best first; fewer where there are not as many. */
  override similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: PassageFilter,
  ): Promise<[Passage, number][]> {
    this.assertFits(query);
    const wanted = filter === undefined ? k : this.size;
    const found = this.nearest(query, Math.min(wanted, this.size))
      .map(([label, score]): [Passage | undefined, number] => [this.passages[label], score])
      .filter((hit): hit is [Passage, number] => hit[0] !== undefined && (filter?.(hit[0]) ?? true));
    return Promise.resolve(found.slice(0, k));
  }

  /** The vector of a passage by its label. */
  abstract vectorOf(label: number): readonly number[];
  protected abstract insert(vectors: readonly number[][], firstLabel: number): void;
  /** Label and inner product of the nearest, best first. */
  protected abstract nearest(query: number[], k: number): [number, number][];

  private assertFits(vector: readonly number[]): void {
    if (vector.length !== this.dimensions) {
      throw new VectorStoreError(
        "bad-vector",
        `a vector of ${this.dimensions} numbers is needed, not of ${vector.length}`,
      );
    }
    if (!vector.every(Number.isFinite)) {
      throw new VectorStoreError("bad-vector", "a vector holds a component that is not a finite number");
    }
  }
}
