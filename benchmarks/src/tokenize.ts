import type { Language } from "../../src/text/language.ts";
import { LANGUAGE_RESOURCES } from "./language-resources.ts";

/** What a text is taken apart into. Openings (a word's first five letters) and grams do for languages without a stemmer. */
export const TERMS = ["words", "stems", "openings", "grams"] as const;
export type Terms = (typeof TERMS)[number];

const OPENING = 5;
const GRAM = 4;

/** The kinds of terms that a language has. */
export function termsFor(language: Language): readonly Terms[] {
  return TERMS.filter((terms) => terms !== "stems" || LANGUAGE_RESOURCES[language].stem !== null);
}

/** Takes texts apart: lower case, no stop words, no diacritics, then the terms of each word in order. */
export function tokenizerFor(language: Language, terms: Terms): (text: string) => string[] {
  const { stem, stopWords } = LANGUAGE_RESOURCES[language];
  const stops = new Set(stopWords);
  const take: Readonly<Record<Terms, (word: string) => string[]>> = {
    words: (word) => [fold(word)],
    stems: (word) => [fold(stem === null ? word : stem(word))],
    openings: (word) => [fold(word).slice(0, OPENING)],
    grams: (word) => gramsOf(`^${fold(word)}$`),
  };
  return (text) =>
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !stops.has(word)).flatMap(take[terms]);
}

function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}

function gramsOf(word: string): string[] {
  if (word.length <= GRAM) return [word];
  return Array.from({ length: word.length - GRAM + 1 }, (_, start) => word.slice(start, start + GRAM));
}
