import { recentValues } from "../../text/recent-values.ts";

/**
 * The features a text is indexed and searched by: within each folded word the character 4-grams of `^word$` and the
 * prefixes of 3, 4 and 5 letters. Inflected forms of a word share most of them, in all four languages and without a
 * stemmer. A feature is a 32-bit FNV-1a hash; the chance of two features meeting is below 1 in 1,000 at 1 M features.
 */

const GRAM = 4;
const PREFIXES = [3, 4, 5] as const;
const OPENING = 0x5e;
const CLOSING = 0x24;
const OFFSET_BASIS = 0x811c9dc5;
const PREFIX_BASIS = 0x2f0b4c47;
const PRIME = 0x01000193;

function step(hash: number, code: number): number {
  return Math.imul(hash ^ (code & 0xffff), PRIME);
}

/** Spreads the low entropy of FNV's last steps over all bits (the finaliser of MurmurHash3). */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Calls `emit` with each feature of a folded word; a feature that the word has twice comes twice. */
export function forEachFeature(folded: string, emit: (feature: number) => void): void {
  const length = folded.length + 2;
  const at = (index: number): number =>
    index === 0 ? OPENING : index === length - 1 ? CLOSING : folded.charCodeAt(index - 1);
  for (let start = 0; start + Math.min(GRAM, length) <= length; start += 1) {
    let hash = OFFSET_BASIS;
    for (let index = start; index < Math.min(start + GRAM, length); index += 1) hash = step(hash, at(index));
    emit(finish(hash));
  }
  for (const size of PREFIXES) if (folded.length >= size) emit(prefixFeature(folded, size));
}

function prefixFeature(folded: string, size: number): number {
  let hash = PREFIX_BASIS + size;
  for (let index = 0; index < size; index += 1) hash = step(hash, folded.charCodeAt(index));
  return finish(hash);
}

/** The feature that tells most about a word: its longest prefix, or the gram that holds all of a shorter word. */
export function stemFeature(folded: string): number {
  if (folded.length >= 3) return prefixFeature(folded, Math.min(5, folded.length));
  let stem = 0;
  forEachFeature(folded, (feature) => {
    stem = feature;
  });
  return stem;
}

/** Words whose features are kept, about 200 bytes each. */
const KEPT = 20_000;

/** All features of a folded word; one that the word has twice stands twice. */
export const featuresOfWord: (folded: string) => Uint32Array = recentValues(KEPT, (folded) => {
  const features: number[] = [];
  forEachFeature(folded, (feature) => features.push(feature));
  return Uint32Array.from(features);
});

/** Feature → how often it occurs in the words, times `weight`; added to `into`. */
export function countFeatures(
  folded: Iterable<string>,
  weight = 1,
  into: Map<number, number> = new Map(),
): Map<number, number> {
  for (const word of folded) {
    for (const feature of featuresOfWord(word)) into.set(feature, (into.get(feature) ?? 0) + weight);
  }
  return into;
}
