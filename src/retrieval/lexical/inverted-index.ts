import { FeatureTable } from "./feature-table.ts";

/** BM25's saturation of repeated features and its normalisation by length. */
const K1 = 1.2;
const B = 0.75;

/** Units in one segment: their numbers within it fit 16 bits, and postings are what most of the memory goes to. */
export const SEGMENT = 65_536;

/** The arrays that make an index, as they are saved. Unit u's postings stand under each of its features. */
export interface InvertedIndexArrays {
  /** Feature (hash) by feature id. */
  readonly features: Uint32Array;
  /** With n features, `offsets[s · n + id]` to the next offset are the postings of a feature in segment s. */
  readonly offsets: Uint32Array;
  /** Counted from the beginning of the segment. */
  readonly units: Uint16Array;
  /** How often the feature occurs in the unit, at most 255. */
  readonly counts: Uint8Array;
  /** Number of features of each unit. */
  readonly lengths: Uint32Array;
}

/** Exact BM25 over features, for the units (paragraphs) of one language. Unit numbers are dense from 0. */
export class InvertedIndex {
  readonly arrays: InvertedIndexArrays;
  readonly #table: FeatureTable;
  readonly #norms: Float32Array;
  /** By how many units have a feature; ranking asks some thousand times a question. */
  readonly #idfs: Float64Array;

  constructor(arrays: InvertedIndexArrays) {
    this.arrays = arrays;
    this.#table = new FeatureTable(arrays.features);
    const { lengths } = arrays;
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const average = lengths.length === 0 ? 1 : Math.max(1, total / lengths.length);
    this.#norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
    const { length: size } = lengths;
    this.#idfs = Float64Array.from({ length: size + 1 }, (_, units) =>
      Math.log(1 + (size - units + 0.5) / (units + 0.5)),
    );
  }

  get size(): number {
    return this.arrays.lengths.length;
  }

  /** Whether any unit has the feature. */
  has(feature: number): boolean {
    return this.#table.find(feature) >= 0;
  }

  /** Inverse document frequency of a feature; the highest there is for one that no unit has. */
  idf(feature: number): number {
    const id = this.#table.find(feature);
    const { offsets, features } = this.arrays;
    let units = 0;
    for (let entry = id; id >= 0 && entry < offsets.length - 1; entry += features.length) {
      units += (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0);
    }
    return this.#idfs[units] ?? 0;
  }

  /** BM25 of each unit for weighted features; one number a unit. */
  score(query: ReadonlyMap<number, number>): Float64Array {
    const scores = new Float64Array(this.size);
    const { features, offsets, units, counts } = this.arrays;
    const norms = this.#norms;
    for (const [feature, weight] of query) {
      const id = this.#table.find(feature);
      if (id < 0) continue;
      const gain = weight * this.idf(feature) * (K1 + 1);
      for (let entry = id, first = 0; entry < offsets.length - 1; entry += features.length, first += SEGMENT) {
        const end = offsets[entry + 1] ?? 0;
        for (let posting = offsets[entry] ?? 0; posting < end; posting += 1) {
          const unit = first + (units[posting] ?? 0);
          const count = counts[posting] ?? 0;
          scores[unit] = (scores[unit] ?? 0) + (gain * count) / (count + (norms[unit] ?? 1));
        }
      }
    }
    return scores;
  }
}
