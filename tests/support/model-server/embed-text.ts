import { createHash } from "node:crypto";
import { splitWords } from "../../../src/text/split-words.ts";

/** A vector that texts with the same beginnings of words share parts of; not of unit length, as providers' need not be. */
export function embedText(text: string, dimensions: number): number[] {
  const vector = Array.from({ length: dimensions }, () => 0);
  for (const { folded } of splitWords(text)) {
    for (const part of [folded.slice(0, 4), folded.slice(0, 6)]) {
      const at = createHash("sha256").update(part).digest().readUInt32LE() % dimensions;
      vector[at] = (vector[at] ?? 0) + 1;
    }
  }
  return vector;
}
