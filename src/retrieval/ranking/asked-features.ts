import { FeatureTable } from "../lexical/feature-table.ts";

/**
 * The features of a question with their weights. It is small and a sentence's features lie side by side, so that looking
 * through all of these costs less than finding each of the question's in a table of the sentence's own would.
 */
export class AskedFeatures {
  readonly total: number;
  readonly #table = new FeatureTable();
  readonly #weights: number[] = [];
  /** By id: whether the text at hand has the feature. */
  readonly #found: Uint8Array;

  constructor(weights: Iterable<readonly [feature: number, weight: number]>) {
    for (const [feature, weight] of weights) {
      this.#table.add(feature);
      this.#weights.push(weight);
    }
    this.#found = new Uint8Array(this.#weights.length);
    this.total = this.#weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** 0 for a feature that the question does not have. */
  weightOf(feature: number): number {
    return this.#weights[this.#table.find(feature)] ?? 0;
  }

  /** What those of the question's features weigh together that are among others. */
  weightAmong(features: Uint32Array): number {
    const found = this.#found.fill(0);
    for (let position = 0; position < features.length; position += 1) {
      const id = this.#table.find(features[position] ?? 0);
      if (id >= 0) found[id] = 1;
    }
    // In the question's order: floating point sums hang on it, and equal evidence must weigh the same to the last bit.
    let total = 0;
    for (let id = 0; id < found.length; id += 1) if (found[id] === 1) total += this.#weights[id] ?? 0;
    return total;
  }
}
