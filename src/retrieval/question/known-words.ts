import { FUNCTION_WORDS } from "../../text/function-words.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import type { Word } from "../../text/split-words.ts";
import { stemFeature } from "../lexical/lexical-features.ts";
import type { PassageIndex } from "../passage-index.ts";
import type { Glossary } from "./glossary.ts";

/** Whether a word is the source's (in any version), the glossary's, or one of those languages' words that carry no topic. */
export type KnownWords = (word: Word, languages?: readonly Language[]) => boolean;

export function createKnownWords({ languages: indexes }: PassageIndex, glossary: Glossary): KnownWords {
  const inverted = [...indexes.values()].map((index) => index.inverted);
  return (word, languages = LANGUAGES) => {
    const { folded } = word;
    const isSmall = languages.some((language) => FUNCTION_WORDS[language].has(folded));
    return isSmall || glossary.has(word) || inverted.some((index) => index.has(stemFeature(folded)));
  };
}
