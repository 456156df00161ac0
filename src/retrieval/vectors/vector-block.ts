/** Vectors in one block: so many that a component's entries are worth fetching at one go, and their products fit the cache. */
export const BLOCK = 2048;

/**
 * Up to `BLOCK` vectors by component, without those that are 0: a query that has few components itself reads no others.
 * Entries `starts[c]` to `starts[c + 1]` are component c's: which vector has it, in ascending order, and how much.
 */
export interface VectorBlock {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly values: Float32Array;
  readonly vectors: Uint16Array;
}

/** A block of vectors that all have `dimensions` components. */
export function blockOf(rows: readonly ArrayLike<number>[], dimensions: number): VectorBlock {
  const starts = new Uint32Array(dimensions + 1);
  for (const row of rows) {
    for (let component = 0; component < dimensions; component += 1) {
      if (row[component] !== 0) starts[component + 1] = (starts[component + 1] ?? 0) + 1;
    }
  }
  for (let component = 0; component < dimensions; component += 1) {
    starts[component + 1] = (starts[component + 1] ?? 0) + (starts[component] ?? 0);
  }
  const entries = starts[dimensions] ?? 0;
  const [values, vectors] = [new Float32Array(entries), new Uint16Array(entries)];
  const next = starts.slice();
  rows.forEach((row, vector) => {
    for (let component = 0; component < dimensions; component += 1) {
      const value = row[component] ?? 0;
      if (value === 0) continue;
      const entry = next[component] ?? 0;
      next[component] = entry + 1;
      values[entry] = value;
      vectors[entry] = vector;
    }
  });
  return { size: rows.length, starts, values, vectors };
}

/** One of a block's vectors in full. */
export function vectorIn({ starts, values, vectors }: VectorBlock, vector: number): number[] {
  return Array.from({ length: starts.length - 1 }, (_, component) => {
    let [low, high] = [starts[component] ?? 0, starts[component + 1] ?? 0];
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((vectors[middle] ?? 0) < vector) low = middle + 1;
      else high = middle;
    }
    return low < end && vectors[low] === vector ? (values[low] ?? 0) : 0;
  });
}

/** Adds the inner products of a block's vectors with the query, of whose components only `some` are not 0, to `products`. */
export function addProducts(
  { starts, values, vectors }: VectorBlock,
  query: readonly number[],
  some: readonly number[],
  products: Float64Array,
): void {
  for (const component of some) {
    const factor = query[component] ?? 0;
    const end = starts[component + 1] ?? 0;
    for (let entry = starts[component] ?? 0; entry < end; entry += 1) {
      const vector = vectors[entry] ?? 0;
      products[vector] = (products[vector] ?? 0) + factor * (values[entry] ?? 0);
    }
  }
}
