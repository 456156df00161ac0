import { InvertedIndex, type InvertedIndexArrays } from "../retrieval/lexical/inverted-index.ts";
import type { LanguageIndex } from "../retrieval/passage-index.ts";

/** Lengths of the five columns and of the counts. */
const HEADER = 6;

/** One language's index as bytes: lengths, columns of 32-bit numbers (little-endian), counts. */
export function encodeLanguageIndex({ inverted, ordinals }: LanguageIndex): Uint8Array {
  const { features, offsets, units, lengths, counts } = inverted.arrays;
  const columns = [ordinals, features, offsets, units, lengths];
  const words = HEADER + columns.reduce((total, column) => total + column.length, 0);
  const bytes = new Uint8Array(words * 4 + counts.length);
  const numbers = new Uint32Array(bytes.buffer, 0, words);
  numbers.set([...columns.map((column) => column.length), counts.length]);
  let at = HEADER;
  for (const column of columns) {
    numbers.set(column, at);
    at += column.length;
  }
  bytes.set(counts, words * 4);
  return bytes;
}

/** The index that `encodeLanguageIndex` encoded. */
export function decodeLanguageIndex(encoded: Uint8Array): LanguageIndex {
  const bytes = encoded.byteOffset % 4 === 0 ? encoded : Uint8Array.from(encoded);
  const { buffer, byteOffset } = bytes;
  const sizes = new Uint32Array(buffer, byteOffset, HEADER);
  let at = byteOffset + HEADER * 4;
  const column = (position: number): Uint32Array => {
    const values = new Uint32Array(buffer, at, sizes[position] ?? 0);
    at += values.byteLength;
    return values;
  };
  const ordinals = column(0);
  const arrays: InvertedIndexArrays = {
    features: column(1),
    offsets: column(2),
    units: column(3),
    lengths: column(4),
    counts: new Uint8Array(buffer, at, sizes[5] ?? 0),
  };
  return { inverted: new InvertedIndex(arrays), ordinals };
}
