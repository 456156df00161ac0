import type { Span } from "../../knowledge/source-document.ts";

const PART_END = /[.?!…;:,](?=\s)|\s[–—-](?=\s)/gu;

/** The sentences and clauses of a claim, as far as punctuation tells; each begins where the one before ends. */
export function claimParts(text: string): Span[] {
  return spansBetween(text, PART_END);
}

const SENTENCE_END = /[.?!…](?=\s)/gu;

/** The sentences alone. */
export function claimSentences(text: string): Span[] {
  return spansBetween(text, SENTENCE_END);
}

/** Every sentence and clause, and every run of neighbouring ones. */
export function claimStretches(text: string): Span[] {
  const parts = claimParts(text);
  return parts.flatMap(({ start }, first) => parts.slice(first).map(({ end }) => ({ start, end })));
}

function spansBetween(text: string, end: RegExp): Span[] {
  const ends = [...text.matchAll(end)].map(({ index }) => index);
  return [0, ...ends].map((start, at) => ({ start, end: ends[at] ?? text.length }));
}
