import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Language } from "../../text/language.ts";
import { softlyMatches } from "../../text/soft-match.ts";
import { splitWords } from "../../text/split-words.ts";

/**
 * Of the parts that a model says the source leaves out, those in the reader's own words: the others would be words that
 * nothing bears.
 */
export function inWordsOf(question: string, parts: readonly string[], language: Language): string[] {
  const asked = splitWords(question);
  return parts.filter((part) => {
    const words = splitWords(part).filter(({ folded }) => !FUNCTION_WORDS[language].has(folded));
    const isAsked = (word: string): boolean => asked.some(({ folded }) => softlyMatches(folded, word));
    return words.length > 0 && words.every(({ folded }) => isAsked(folded));
  });
}
