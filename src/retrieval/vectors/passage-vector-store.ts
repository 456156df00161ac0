import type { DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { SaveableVectorStore } from "@langchain/core/vectorstores";
import { indexedText, type Passage } from "../passage.ts";
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
  override async addVectors(vectors: number[][], documents: Passage[]): Promise<void> {
    if (vectors.length !== documents.length) {
      throw new VectorStoreError(
        "bad-vector",
        `${documents.length} passages need as many vectors, not ${vectors.length}`,
      );
    }
    for (const vector of vectors) this.assertFits(vector);
    this.insert(vectors, this.passages.length);
    for (const document of documents) this.passages.push(document);
  }

  /** The `k` nearest passages with their inner products, best first; fewer where there are not as many. */
  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: PassageFilter,
  ): Promise<[Passage, number][]> {
    this.assertFits(query);
    const most = Math.max(0, Math.trunc(k));
    const found = this.nearest(query, filter === undefined ? Math.min(most, this.size) : this.size)
      .map(([label, score]): [Passage | undefined, number] => [this.passages[label], score])
      .filter((hit): hit is [Passage, number] => hit[0] !== undefined && (filter?.(hit[0]) ?? true));
    return found.slice(0, most);
  }

  /** The vector of a passage by its label. */
  abstract vectorOf(label: number): readonly number[];
  protected abstract insert(vectors: readonly number[][], firstLabel: number): void;
  /** Label and inner product of the nearest, best first. */
  protected abstract nearest(query: number[], k: number): [number, number][];

  protected static badFile(file: string, count: number, dimensions: number, cause: unknown): VectorStoreError {
    return new VectorStoreError("bad-file", `${file} does not hold ${count} vectors of ${dimensions} numbers`, {
      cause,
    });
  }

  private assertFits(vector: readonly number[]): void {
    if (vector.length !== this.dimensions) {
      throw new VectorStoreError(
        "bad-vector",
        `a vector of ${this.dimensions} numbers is needed, not of ${vector.length}`,
      );
    }
    // By index, for `every` skips holes; as the 32-bit number that is kept, for 1e300 is Infinity there.
    for (let index = 0; index < vector.length; index += 1) {
      const component = vector[index];
      if (typeof component === "number" && Number.isFinite(Math.fround(component))) continue;
      throw new VectorStoreError("bad-vector", "a vector holds a component that is not a finite number");
    }
  }
}
