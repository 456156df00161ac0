import { InvertedIndex } from "../retrieval/lexical/inverted-index.ts";
import type { LanguageIndex } from "../retrieval/passage-index.ts";

/** Lengths of the four columns of 32-bit numbers, and of the postings' two. */
const HEADER = 5;

/** One language's index as bytes, little-endian: lengths, columns of 32-bit numbers, the postings' units and counts. */
export function encodeLanguageIndex({ inverted, ordinals }: LanguageIndex): Uint8Array {
  const { features, offsets, units, lengths, counts } = inverted.arrays;
  const columns = [ordinals, features, offsets, lengths];
  const header = Uint32Array.from([...columns.map((column) => column.length), counts.length]);
  const parts = [header, ...columns, units, counts];
  const bytes = new Uint8Array(parts.reduce((total, { byteLength }) => total + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** The index that `encodeLanguageIndex` encoded. */
export function decodeLanguageIndex(encoded: Uint8Array): LanguageIndex {
  const bytes = encoded.byteOffset % 4 === 0 ? encoded : Uint8Array.from(encoded);
  const { buffer, byteOffset } = bytes;
  const sizes = new Uint32Array(buffer, byteOffset, HEADER);
  const postings = sizes[HEADER - 1] ?? 0;
  let at = byteOffset + sizes.byteLength;
  const column = (position: number): Uint32Array => {
    const values = new Uint32Array(buffer, at, sizes[position] ?? 0);
    at += values.byteLength;
    return values;
  };
  const [ordinals, features, offsets, lengths] = [column(0), column(1), column(2), column(3)];
  const units = new Uint16Array(buffer, at, postings);
  const counts = new Uint8Array(buffer, at + units.byteLength, postings);
  return { inverted: new InvertedIndex({ features, offsets, units, counts, lengths }), ordinals };
}
