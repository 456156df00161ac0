import type { VectorBlock } from "./vector-block.ts";

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** A block's bytes: its size, its starts, its values, and which vectors they are of, filled up to whole words. */
export function* encodeBlock({ size, starts, values, vectors }: VectorBlock): Generator<Uint8Array> {
  yield bytesOf(Uint32Array.of(size));
  yield bytesOf(starts);
  yield bytesOf(values);
  yield bytesOf(vectors);
  yield new Uint8Array(padding(vectors.byteLength));
}

/** The blocks in a file's bytes, as views of them; null where they were cut short or are of other dimensions. */
export function decodeBlocks(bytes: ArrayBuffer, dimensions: number): VectorBlock[] | null {
  const blocks: VectorBlock[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const valuesAt = at + (1 + dimensions + 1) * WORD;
    if (valuesAt > bytes.byteLength) return null;
    const [size = 0] = new Uint32Array(bytes, at, 1);
    const starts = new Uint32Array(bytes, at + WORD, dimensions + 1);
    const entries = starts[dimensions] ?? 0;
    const vectorsAt = valuesAt + entries * Float32Array.BYTES_PER_ELEMENT;
    const length = entries * Uint16Array.BYTES_PER_ELEMENT;
    const end = vectorsAt + length + padding(length);
    if (end > bytes.byteLength) return null;
    blocks.push({
      size,
      starts,
      values: new Float32Array(bytes, valuesAt, entries),
      vectors: new Uint16Array(bytes, vectorsAt, entries),
    });
    at = end;
  }
  return blocks;
}

function padding(length: number): number {
  return (WORD - (length % WORD)) % WORD;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
