import { softlyMatches } from "../text/soft-match.ts";
import type { SentenceWords } from "./paragraph-words.ts";
import type { QueryTerm } from "./query.ts";

/**
 * Whether a stretch of text has a term: one of its words in any form, or one of the concepts that it names. The words of
 * a phrase that is a concept of its own count only for that concept.
 */
export function covers({ distinct, concepts }: SentenceWords, term: QueryTerm): boolean {
  if (term.concepts.some((concept) => concepts.has(concept))) return true;
  if (term.words.length > 1 && term.concepts.length > 0) return false;
  return term.words.every((word) => distinct.some((other) => softlyMatches(word, other)));
}
