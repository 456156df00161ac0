import { FeatureTable } from "../retrieval/lexical/feature-table.ts";
import { type InvertedIndexArrays, SEGMENT } from "../retrieval/lexical/inverted-index.ts";

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
    const size = this.#table.size;
    const offsets = new Uint32Array(size * Math.ceil(this.#lengths.length / SEGMENT) + 1);
    this.#forEach((id, unit) => {
      const next = this.#entryOf(id, unit) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    });
    for (let entry = 1; entry < offsets.length; entry += 1) {
      offsets[entry] = (offsets[entry] ?? 0) + (offsets[entry - 1] ?? 0);
    }
    const free = offsets.slice();
    const units = new Uint16Array(ids.length);
    const counts = new Uint8Array(ids.length);
    this.#forEach((id, unit, count) => {
      const entry = this.#entryOf(id, unit);
      const slot = free[entry] ?? 0;
      units[slot] = unit % SEGMENT;
      counts[slot] = Math.min(255, count);
      free[entry] = slot + 1;
    });
    return {
      features: this.#table.features.slice(),
      offsets,
      units,
      counts,
      lengths: this.#lengths.values.slice(0, this.#lengths.length),
    };
  }

  /** Each feature of each unit, in the order of the units. */
  #forEach(visit: (id: number, unit: number, count: number) => void): void {
    for (let unit = 0, at = 0; unit < this.#unitEnds.length; unit += 1) {
      for (; at < (this.#unitEnds.values[unit] ?? 0); at += 1) {
        visit(this.#ids.values[at] ?? 0, unit, this.#counts.values[at] ?? 0);
      }
    }
  }

  #entryOf(id: number, unit: number): number {
    return Math.floor(unit / SEGMENT) * this.#table.size + id;
  }
}
