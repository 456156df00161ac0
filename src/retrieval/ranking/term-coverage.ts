import { openingOf, softlyMatches } from "../../text/soft-match.ts";
import type { QueryTerm } from "../question/query.ts";
import type { SentenceWords } from "./paragraph-words.ts";

/** How a stretch of text has a term: by a form of its own words, or by another word for one of its concepts. */
export type TermMatch = "word" | "concept";

/**
 * How a stretch of text has a term, or null. What the glossary knows as another concept is another thing, however alike
 * the words: "euro" is not "European", and "deputy prime minister" has no prime minister.
 */
export function matchTerm(sentence: SentenceWords, term: QueryTerm): TermMatch | null {
  const isPhrase = term.words.length > 1 && term.concepts.length > 0;
  if (!isPhrase && term.words.every((word) => hasWord(sentence, word, term.concepts))) return "word";
  return term.concepts.some((concept) => sentence.concepts.has(concept)) ? "concept" : null;
}

/** Whether a stretch of text has a term in either way. */
export function covers(sentence: SentenceWords, term: QueryTerm): boolean {
  return matchTerm(sentence, term) !== null;
}

function hasWord({ distinct, openings }: SentenceWords, word: string, concepts: readonly number[]): boolean {
  if (!openings.has(openingOf(word))) return false;
  if (distinct.has(word)) return true;
  for (const [other, named] of distinct) {
    const another = concepts.length > 0 && named.size > 0 && !concepts.some((concept) => named.has(concept));
    if (!another && softlyMatches(word, other)) return true;
  }
  return false;
}
