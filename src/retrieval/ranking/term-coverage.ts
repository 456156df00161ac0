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
  const { words, concepts } = term;
  const isPhrase = words.length > 1 && concepts.length > 0;
  if (!isPhrase && hasWords(sentence, words, concepts)) return "word";
  return concepts.length > 0 && concepts.some((concept) => sentence.concepts.has(concept)) ? "concept" : null;
}

/** Whether a stretch of text has a term in either way. */
export function covers(sentence: SentenceWords, term: QueryTerm): boolean {
  return matchTerm(sentence, term) !== null;
}

/** A plain loop: this is asked of each sentence for each term. */
function hasWords(sentence: SentenceWords, words: readonly string[], concepts: readonly number[]): boolean {
  for (const word of words) if (!hasWord(sentence, word, concepts)) return false;
  return true;
}

function hasWord({ distinct, forms, openings }: SentenceWords, word: string, concepts: readonly number[]): boolean {
  const opening = openingOf(word);
  for (let position = 0; position < openings.length; position += 1) {
    if (openings[position] !== opening) continue;
    const form = forms[position] ?? "";
    if (form === word) return true;
    if (softlyMatches(word, form) && !isAnother(distinct.get(form), concepts)) return true;
  }
  return false;
}

/** Whether a word that names concepts names none of these, where there are any. */
function isAnother(named: ReadonlySet<number> | undefined, concepts: readonly number[]): boolean {
  if (named === undefined || named.size === 0 || concepts.length === 0) return false;
  return !concepts.some((concept) => named.has(concept));
}
