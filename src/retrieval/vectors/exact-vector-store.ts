import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Passage } from "../passage.ts";
import { PassageVectorStore } from "./passage-vector-store.ts";

/** A vector store that compares every vector: the way on where hnswlib-node could not be built, and the tests' oracle. */
export class ExactVectorStore extends PassageVectorStore {
  static readonly FILE = "vectors.f32";
  readonly #vectors: Float32Array[] = [];

  /**
   * A store from a folder that `save` wrote, with the passages in the order of their labels.
   *
   * @throws VectorStoreError (`bad-file`) where there is no such file or it does not hold a vector for each passage.
   */
  static async open(
    embeddings: EmbeddingsInterface,
    dimensions: number,
    folder: string,
    passages: readonly Passage[],
  ): Promise<ExactVectorStore> {
    const file = join(folder, ExactVectorStore.FILE);
    const refuse = (cause?: unknown): never => {
      throw PassageVectorStore.badFile(file, passages.length, dimensions, cause);
    };
    const bytes = await readFile(file).catch(refuse);
    if (bytes.byteLength !== passages.length * dimensions * Float32Array.BYTES_PER_ELEMENT) return refuse();
    const store = new ExactVectorStore(embeddings, dimensions);
    const numbers = new Float32Array(new Uint8Array(bytes).buffer);
    passages.forEach((_, label) => {
      store.#vectors.push(numbers.subarray(label * dimensions, (label + 1) * dimensions));
    });
    for (const passage of passages) store.passages.push(passage);
    return store;
  }

  override _vectorstoreType(): string {
    return "exact";
  }

  override async save(folder: string): Promise<void> {
    const numbers = new Float32Array(this.size * this.dimensions);
    this.#vectors.forEach((vector, label) => {
      numbers.set(vector, label * this.dimensions);
    });
    await writeFile(join(folder, ExactVectorStore.FILE), new Uint8Array(numbers.buffer));
  }

  override vectorOf(label: number): readonly number[] {
    return [...(this.#vectors[label] ?? [])];
  }

  protected override insert(vectors: readonly number[][]): void {
    for (const vector of vectors) this.#vectors.push(Float32Array.from(vector));
  }

  protected override nearest(query: number[], k: number): [number, number][] {
    return this.#vectors
      .map((vector, label): [number, number] => [label, innerProduct(query, vector)])
      .sort((a, b) => b[1] - a[1])
      .slice(0, k);
  }
}

function innerProduct(query: readonly number[], vector: Float32Array): number {
  let product = 0;
  for (let index = 0; index < vector.length; index += 1) product += (query[index] ?? 0) * (vector[index] ?? 0);
  return product;
}
