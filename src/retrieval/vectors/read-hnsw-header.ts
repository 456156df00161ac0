import { open } from "node:fs/promises";

/** What the head of a file that hnswlib wrote says about the vectors in it. */
export interface HnswHeader {
  readonly count: number;
  readonly dimensions: number;
}

/** Bytes before the vectors: `saveIndex` of hnswlib's hnswalg.h on a 64-bit machine. */
const HEADER_BYTES = 96;
const COUNT_AT = 16;
/** A vector lies between these two offsets in each element. */
const LABEL_OFFSET_AT = 32;
const VECTOR_OFFSET_AT = 40;

/** Reads the header without hnswlib, which opens a file of other dimensions without a word; null where it is too short. */
export async function readHnswHeader(file: string): Promise<HnswHeader | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    if (bytesRead < HEADER_BYTES) return null;
    const bytes = buffer.readBigUInt64LE(LABEL_OFFSET_AT) - buffer.readBigUInt64LE(VECTOR_OFFSET_AT);
    return {
      count: Number(buffer.readBigUInt64LE(COUNT_AT)),
      dimensions: Number(bytes) / Float32Array.BYTES_PER_ELEMENT,
    };
  } finally {
    await handle.close();
  }
}
