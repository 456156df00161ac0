import { editDistance } from "../../text/edit-distance.ts";

/** Shorter words have too many neighbours for a slip of the finger to be told from another word. */
const SHORTEST = 6;
/** From this length on two edits still leave a word recognisable. */
const LONG = 9;

/** The folded words that a text collection has, for reading a question's misspelt ones. */
export class Vocabulary {
  readonly words: readonly string[];
  /** By first letter and length: a slip seldom changes the first letter. */
  readonly #buckets = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)];
    for (const word of this.words) {
      if (word.length < SHORTEST - 1 || !/^\p{L}/u.test(word)) continue;
      const bucket = bucketOf(word, word.length);
      const words = this.#buckets.get(bucket);
      if (words === undefined) this.#buckets.set(bucket, [word]);
      else words.push(word);
    }
  }

  /** The word that a misspelt one most likely stands for, or null. Call it only for a word that is not known. */
  closest(word: string): string | null {
    if (word.length < SHORTEST || !/^\p{L}/u.test(word)) return null;
    const limit = word.length >= LONG ? 2 : 1;
    let best: string | null = null;
    let fewest = limit + 1;
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      for (const candidate of this.#buckets.get(bucketOf(word, length)) ?? []) {
        const edits = editDistance(word, candidate, fewest - 1);
        if (edits < fewest) [best, fewest] = [candidate, edits];
      }
    }
    return best;
  }
}

function bucketOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}
