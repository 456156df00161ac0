import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Language } from "../../text/language.ts";
import { isCapitalised } from "../../text/split-words.ts";
import { Vocabulary } from "../lexical/vocabulary.ts";
import type { PassageIndex } from "../passage-index.ts";
import type { Glossary } from "./glossary.ts";
import type { KnownWords } from "./known-words.ts";
import type { Respelling } from "./query.ts";

/** A capitalised word is a name that the source may well not have: only a long one is taken for another's misspelling. */
const SHORTEST_NAME = 8;

/** Reads misspelt words of questions: those that are not known, and that are a slip or two away from one that is. */
export function createRespelling({ languages }: PassageIndex, glossary: Glossary, isKnown: KnownWords): Respelling {
  const functionWords = new Map<Language, Vocabulary>();
  return (word, language) => {
    const { folded, surface } = word;
    if (isCapitalised(surface) && folded.length < SHORTEST_NAME) return null;
    if (isKnown(word, [language])) return null;
    const small = functionWords.get(language) ?? new Vocabulary(FUNCTION_WORDS[language]);
    functionWords.set(language, small);
    return small.closest(folded) ?? languages.get(language)?.vocabulary.closest(folded) ?? glossary.closest(word);
  };
}
