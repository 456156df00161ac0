import { Embeddings } from "@langchain/core/embeddings";
import { splitWords } from "../../text/split-words.ts";
import { countFeatures } from "../lexical/lexical-features.ts";

/** Counters of document frequency; a power of two. */
const BUCKETS = 65_536;
const K1 = 1.2;
const B = 0.75;

/** How many texts have each (hashed) feature, frozen at a full build: part of the embedder's identity. */
export interface FrequencyTable {
  readonly texts: number;
  /** Mean number of features a text. */
  readonly averageLength: number;
  readonly counts: Uint32Array;
}

function featuresOf(text: string): Map<number, number> {
  return countFeatures(splitWords(text).map(({ folded }) => folded));
}

/** Counts the features of texts as they come, for the table that the embedder is built on. */
export function countFrequencies(texts: Iterable<string>): FrequencyTable {
  const counts = new Uint32Array(BUCKETS);
  let total = 0;
  let length = 0;
  for (const text of texts) {
    total += 1;
    for (const [feature, count] of featuresOf(text)) {
      const bucket = feature & (BUCKETS - 1);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      length += count;
    }
  }
  return { texts: total, averageLength: Math.max(1, length / Math.max(1, total)), counts };
}

/**
 * A deterministic embedder with no model: signed feature hashing of BM25's two sides. The document side carries
 * saturation, length and idf, the query side idf; their inner product approximates BM25, so the two sides differ and
 * the space is `ip`. Weinberger et al. 2009 for the hashing, Robertson & Zaragoza 2009 for the weights.
 */
export class LexicalEmbeddings extends Embeddings {
  readonly dimensions: number;
  readonly #frequencies: FrequencyTable;

  constructor(frequencies: FrequencyTable, dimensions = 1024) {
    super({});
    this.dimensions = dimensions;
    this.#frequencies = frequencies;
  }

  /** One vector of `dimensions` numbers a text. */
  override embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.resolve(texts.map((text) => this.#embed(featuresOf(text), true)));
  }

  /** The query side: weigh the inner product with a document's vector, not the cosine. */
  override embedQuery(text: string): Promise<number[]> {
    return Promise.resolve(this.#embed(featuresOf(text), false));
  }

  #embed(features: ReadonlyMap<number, number>, document: boolean): number[] {
    const vector = new Array<number>(this.dimensions).fill(0);
    const { texts, averageLength, counts } = this.#frequencies;
    let length = 0;
    for (const count of features.values()) length += count;
    const norm = K1 * (1 - B + (B * length) / averageLength);
    for (const [feature, count] of features) {
      const holding = counts[feature & (BUCKETS - 1)] ?? 0;
      const idf = Math.sqrt(Math.log(1 + (Math.max(0, texts - holding) + 0.5) / (holding + 0.5)));
      const weight = document ? (idf * count * (K1 + 1)) / (count + norm) : idf * count;
      const slot = (feature >>> 1) % this.dimensions;
      vector[slot] = (vector[slot] ?? 0) + (feature & 1 ? weight : -weight);
    }
    return vector;
  }
}
