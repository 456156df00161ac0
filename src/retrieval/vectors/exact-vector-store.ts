import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { highest } from "../lexical/highest.ts";
import type { Passage } from "../passage.ts";
import { PassageVectorStore } from "./passage-vector-store.ts";
import { addProducts, BLOCK, blockOf, type VectorBlock, vectorIn } from "./vector-block.ts";
import { decodeBlocks, encodeBlock } from "./vector-block-file.ts";

/**
 * A vector store that compares every vector. Where queries have few components that are not 0, as those of hashed features
 * have, this is quicker than a graph up to some hundred thousand vectors, and misses none.
 */
export class ExactVectorStore extends PassageVectorStore {
  static readonly FILE = "vectors.blocks";
  #blocks: VectorBlock[] = [];
  /** The vectors that are in no block yet. */
  #rows: Float32Array[] = [];

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
    const { buffer, byteOffset, byteLength } = await readFile(file).catch(refuse);
    // A small file's bytes lie somewhere in a pool; numbers have to begin at a multiple of their own length.
    const isWhole = byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer;
    const bytes = isWhole ? buffer : new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength)).buffer;
    const blocks = decodeBlocks(bytes, dimensions) ?? refuse();
    if (blocks.reduce((total, { size }) => total + size, 0) !== passages.length) return refuse();
    const store = new ExactVectorStore(embeddings, dimensions);
    store.#blocks = blocks;
    for (const passage of passages) store.passages.push(passage);
    return store;
  }

  override _vectorstoreType(): string {
    return "exact";
  }

  override async save(folder: string): Promise<void> {
    this.#fillBlock();
    await writeFile(join(folder, ExactVectorStore.FILE), bytesOf(this.#blocks));
  }

  override vectorOf(label: number): readonly number[] {
    let vector = label;
    for (const block of this.#blocks) {
      if (vector < block.size) return vectorIn(block, vector);
      vector -= block.size;
    }
    return [...(this.#rows[vector] ?? [])];
  }

  protected override insert(vectors: readonly number[][]): void {
    for (const vector of vectors) {
      this.#rows.push(Float32Array.from(vector));
      if (this.#rows.length === BLOCK) this.#fillBlock();
    }
  }

  protected override nearest(query: number[], k: number): [number, number][] {
    this.#fillBlock();
    const products = this.#productsWith(query);
    const labels =
      k < this.size
        ? highest(products, k, Number.NEGATIVE_INFINITY)
        : Array.from(products.keys()).sort((a, b) => (products[b] ?? 0) - (products[a] ?? 0));
    return labels.map((label) => [label, products[label] ?? 0]);
  }

  /** A block of what has come since the last, however little: whoever asks or saves has added what there is. */
  #fillBlock(): void {
    if (this.#rows.length === 0) return;
    this.#blocks.push(blockOf(this.#rows, this.dimensions));
    this.#rows = [];
  }

  #productsWith(query: readonly number[]): Float64Array {
    const products = new Float64Array(this.size);
    const some: number[] = [];
    for (let component = 0; component < query.length; component += 1) if (query[component] !== 0) some.push(component);
    let first = 0;
    for (const block of this.#blocks) {
      addProducts(block, query, some, products.subarray(first, first + block.size));
      first += block.size;
    }
    return products;
  }
}

function* bytesOf(blocks: readonly VectorBlock[]): Generator<Uint8Array> {
  for (const block of blocks) yield* encodeBlock(block);
}
