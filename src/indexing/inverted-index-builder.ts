import { FeatureTable } from "../retrieval/lexical/feature-table.ts";
import type { InvertedIndexArrays } from "../retrieval/lexical/inverted-index.ts";

/** A Uint32Array that grows. */
class Column {
  values = new Uint32Array(4096);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
}

/** Collects units one by one, then turns the table of features by unit into postings by feature. */
export class InvertedIndexBuilder {
  readonly #table = new FeatureTable();
  readonly #ids = new Column();
  readonly #counts = new Column();
  readonly #unitEnds = new Column();
  readonly #lengths = new Column();

  /** Adds the next unit (numbered from 0) by its features and how often it has each. */
  add(features: ReadonlyMap<number, number>): void {
    let length = 0;
    for (const [feature, count] of features) {
      this.#ids.push(this.#table.add(feature));
      this.#counts.push(count);
      length += count;
    }
    this.#unitEnds.push(this.#ids.length);
    this.#lengths.push(length);
  }

  finish(): InvertedIndexArrays {
    const ids = this.#ids;
    const offsets = new Uint32Array(this.#table.size + 1);
    for (let entry = 0; entry < ids.length; entry += 1) {
      const next = (ids.values[entry] ?? 0) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
    for (let id = 1; id < offsets.length; id += 1) offsets[id] = (offsets[id] ?? 0) + (offsets[id - 1] ?? 0);
    const free = offsets.slice();
    const units = new Uint32Array(ids.length);
    const counts = new Uint8Array(ids.length);
    for (let unit = 0, entry = 0; unit < this.#unitEnds.length; unit += 1) {
      for (; entry < (this.#unitEnds.values[unit] ?? 0); entry += 1) {
        const id = ids.values[entry] ?? 0;
        const slot = free[id] ?? 0;
        units[slot] = unit;
        counts[slot] = Math.min(255, this.#counts.values[entry] ?? 0);
        free[id] = slot + 1;
      }
    }
    return {
      features: this.#table.features.slice(),
      offsets,
      units,
      counts,
      lengths: this.#lengths.values.slice(0, this.#lengths.length),
    };
  }
}
