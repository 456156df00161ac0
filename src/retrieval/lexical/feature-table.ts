/** Gives features (32-bit hashes) dense ids in the order of their first coming. Open addressing over typed arrays. */
export class FeatureTable {
  #slots: Int32Array;
  #features: Uint32Array;
  #size = 0;

  constructor(features: Uint32Array = new Uint32Array(0)) {
    this.#features = features;
    this.#size = features.length;
    this.#slots = this.#spread();
  }

  get size(): number {
    return this.#size;
  }

  /** The features by id. */
  get features(): Uint32Array {
    return this.#features.subarray(0, this.#size);
  }

  /** The feature's id, or −1. */
  find(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? -1;
      if (id < 0 || this.#features[id] === feature) return id;
    }
  }

  /** The feature's id, a new one if need be. */
  add(feature: number): number {
    const found = this.find(feature);
    if (found >= 0) return found;
    if (this.#size === this.#features.length) {
      const larger = new Uint32Array(Math.max(1024, this.#size * 2));
      larger.set(this.#features);
      this.#features = larger;
    }
    const id = this.#size;
    this.#features[id] = feature;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#slots = this.#spread();
    else this.#place(this.#slots, id);
    return id;
  }

  #spread(): Int32Array {
    let length = 1024;
    while (length < this.#size * 4) length *= 2;
    const slots = new Int32Array(length).fill(-1);
    for (let id = 0; id < this.#size; id += 1) this.#place(slots, id);
    return slots;
  }

  #place(slots: Int32Array, id: number): void {
    const mask = slots.length - 1;
    let slot = (this.#features[id] ?? 0) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
}
