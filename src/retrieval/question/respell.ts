import { FUNCTION_WORDS, LIGHT_WORDS } from "../../text/function-words.ts";
import type { Language } from "../../text/language.ts";
import { isCapitalised, type Word } from "../../text/split-words.ts";
import { stemFeature } from "../lexical/lexical-features.ts";
import { Vocabulary } from "../lexical/vocabulary.ts";
import type { PassageIndex } from "../passage-index.ts";
import type { Glossary } from "./glossary.ts";
import type { Respelling } from "./query.ts";

/** A capitalised word is a name that the source may well not have: only a long one is taken for another's misspelling. */
const SHORTEST_NAME = 8;

/**
 * Reads misspelt words of questions. A word is misspelt when neither the source, in any language, nor the glossary, nor the
 * list of function words knows it, and one of them has a word that is a slip or two away.
 */
export function createRespelling({ languages }: PassageIndex, glossary: Glossary): Respelling {
  const functionWords = new Map<Language, Vocabulary>();
  return (word, language) => {
    const { folded, surface } = word;
    const indexed = languages.get(language);
    if (isCapitalised(surface) && folded.length < SHORTEST_NAME) return null;
    if (isKnown(word, language)) return null;
    const small = functionWords.get(language) ?? new Vocabulary(FUNCTION_WORDS[language]);
    functionWords.set(language, small);
    return small.closest(folded) ?? indexed?.vocabulary.closest(folded) ?? glossary.closest(word);
  };

  function isKnown(word: Word, language: Language): boolean {
    const { folded } = word;
    if (FUNCTION_WORDS[language].has(folded) || LIGHT_WORDS[language].has(folded) || glossary.has(word)) return true;
    return [...languages.values()].some(({ inverted }) => inverted.has(stemFeature(folded)));
  }
}
