/**
 * A set of features (32-bit hashes) that is asked far more often than it is made. Open addressing over one typed array: a
 * fraction of a `Set`'s memory, and no number object for a feature beyond 31 bits.
 */
export class FeatureSet {
  readonly #slots: Uint32Array;
  /** An empty slot holds 0, so that the feature 0 is kept apart. */
  readonly #hasZero: boolean;

  constructor(features: Iterable<number>) {
    const distinct = [...new Set(features)];
    let length = 8;
    while (length < 2 * distinct.length) length *= 2;
    this.#slots = new Uint32Array(length);
    this.#hasZero = distinct.includes(0);
    for (const feature of distinct) this.#slots[this.#slotOf(feature)] = feature;
  }

  has(feature: number): boolean {
    return feature === 0 ? this.#hasZero : this.#slots[this.#slotOf(feature)] === feature;
  }

  /** Where the feature stands, or the empty slot where it would. */
  #slotOf(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = feature & mask;
    while (slots[slot] !== 0 && slots[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }
}
