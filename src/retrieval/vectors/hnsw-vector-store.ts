import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Passage } from "../passage.ts";
import type { HierarchicalNsw, HnswLibrary } from "./load-hnswlib.ts";
import { PassageVectorStore } from "./passage-vector-store.ts";
import { readHnswHeader } from "./read-hnsw-header.ts";
import { VectorStoreError } from "./vector-store-error.ts";

const SEED = 100;
/** Up to this many vectors a sparse graph finds as many neighbours as a dense one. */
const SMALL = 5_000;

/** Links a vector, and breadth of the search while asking: more of both for more vectors. */
function parametersFor(size: number): { m: number; ef: number } {
  return size <= SMALL ? { m: 16, ef: 400 } : { m: 32, ef: 800 };
}

/**
 * A vector store on hnswlib (approximate, about 1 ms a query). hnswlib ends the process on a file with wrong content
 * and takes any vector: `open` is only for a file whose manifest has been checked, and vectors are checked on the way in.
 */
export class HnswVectorStore extends PassageVectorStore {
  static readonly FILE = "vectors.hnsw";
  #graph: HierarchicalNsw;
  #capacity: number;

  private constructor(embeddings: EmbeddingsInterface, dimensions: number, graph: HierarchicalNsw, capacity: number) {
    super(embeddings, dimensions);
    this.#graph = graph;
    this.#capacity = capacity;
  }

  /** An empty store. `capacity` is how many vectors are expected; it grows where more come. */
  static create(
    library: HnswLibrary,
    embeddings: EmbeddingsInterface,
    dimensions: number,
    capacity: number,
  ): HnswVectorStore {
    const { m, ef } = parametersFor(capacity);
    const graph = new library.HierarchicalNSW("ip", dimensions);
    graph.initIndex({ maxElements: Math.max(1, capacity), m, efConstruction: 200, randomSeed: SEED });
    graph.setEf(ef);
    return new HnswVectorStore(embeddings, dimensions, graph, Math.max(1, capacity));
  }

  /**
   * A store from a folder that `save` wrote, with the passages in the order of their labels.
   *
   * @throws VectorStoreError (`bad-file`) where there is no such file, it was cut short, or its dimensions or count are
   *   not those of the passages.
   */
  static async open(
    library: HnswLibrary,
    embeddings: EmbeddingsInterface,
    dimensions: number,
    folder: string,
    passages: readonly Passage[],
  ): Promise<HnswVectorStore> {
    const file = join(folder, HnswVectorStore.FILE);
    const graph = new library.HierarchicalNSW("ip", dimensions);
    const refuse = (cause?: unknown): never => {
      throw PassageVectorStore.badFile(file, passages.length, dimensions, cause);
    };
    const header = await readHnswHeader(file).catch(refuse);
    if (header?.dimensions !== dimensions || header.count !== passages.length) return refuse();
    await graph.readIndex(file).catch(refuse);
    graph.setEf(parametersFor(passages.length).ef);
    const store = new HnswVectorStore(embeddings, dimensions, graph, passages.length);
    for (const passage of passages) store.passages.push(passage);
    return store;
  }

  override _vectorstoreType(): string {
    return "hnsw";
  }

  /** Writes the graph to an existing folder. @throws VectorStoreError (`bad-file`) when nothing was written. */
  override async save(folder: string): Promise<void> {
    const file = join(folder, HnswVectorStore.FILE);
    await stat(folder);
    await this.#graph.writeIndex(file);
    // hnswlib reports no write error: a full disk leaves a short file and says nothing.
    const { size } = await stat(file);
    if (size < this.size * this.dimensions * Float32Array.BYTES_PER_ELEMENT) {
      throw new VectorStoreError("bad-file", `${file} was not written whole: is the disk full?`);
    }
  }

  override vectorOf(label: number): readonly number[] {
    return this.#graph.getPoint(label);
  }

  protected override insert(vectors: readonly number[][], firstLabel: number): void {
    const needed = firstLabel + vectors.length;
    if (needed > this.#capacity) {
      this.#capacity = Math.max(needed, this.#capacity * 2);
      this.#graph.resizeIndex(this.#capacity);
    }
    vectors.forEach((vector, index) => {
      this.#graph.addPoint(vector, firstLabel + index);
    });
  }

  protected override nearest(query: number[], k: number): [number, number][] {
    if (k === 0) return [];
    const { distances, neighbors } = this.#graph.searchKnn(query, k);
    return neighbors.map((label, rank) => [label, 1 - (distances[rank] ?? 1)]);
  }
}
