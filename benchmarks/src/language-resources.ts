import { stemmer as englishStemmer } from "@orama/stemmers/english";
import { stemmer as russianStemmer } from "@orama/stemmers/russian";
import { stopwords as englishStopWords } from "@orama/stopwords/english";
import { stopwords as russianStopWords } from "@orama/stopwords/russian";
import { pol as polishStopWords } from "stopword";
import type { Language } from "../../src/text/language.ts";

/** What npm has for a language: of Kazakh neither, of Polish no stemmer. */
interface LanguageResources {
  readonly stem: ((word: string) => string) | null;
  readonly stopWords: readonly string[];
}

export const LANGUAGE_RESOURCES: Readonly<Record<Language, LanguageResources>> = {
  en: { stem: englishStemmer, stopWords: englishStopWords },
  ru: { stem: russianStemmer, stopWords: russianStopWords },
  pl: { stem: null, stopWords: polishStopWords },
  kk: { stem: null, stopWords: [] },
};
