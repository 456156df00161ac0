import { foldedPattern } from "./fold-pattern.ts";
import type { Language } from "./language.ts";

/** Phrases for years counted from the text's own, by how many years they are away. */
const PHRASES: Readonly<Record<Language, readonly (readonly [number, RegExp])[]>> = {
  pl: [
    [-1, foldedPattern("(?:zeszłym|ubiegłym|minionym) roku|(?:zeszłego|ubiegłego|minionego) roku")],
    [0, foldedPattern("(?:tym|bieżącym) roku|(?:tego|bieżącego) roku")],
    [1, foldedPattern("przyszłym roku|przyszłego roku")],
  ],
  en: [
    [-1, foldedPattern("last year|past year")],
    [0, foldedPattern("this year|current year")],
    [1, foldedPattern("next year|coming year")],
  ],
  ru: [
    [-1, foldedPattern("прошлом году|минувшем году|прошлого года|минувшего года")],
    [0, foldedPattern("этом году|нынешнем году|текущем году|этого года|нынешнего года|текущего года")],
    [1, foldedPattern("будущем году|следующего года")],
  ],
  kk: [
    [-1, foldedPattern("былтыр|былтырғы|өткен жылы|өткен жылғы")],
    [0, foldedPattern("биыл|биылғы|осы жылы|осы жылғы")],
    [1, foldedPattern("келесі жылы|келер жылы")],
  ],
};

/** The years that folded words, joined by single spaces, name by their distance from a text's own year. */
export function relativeYears(folded: string, language: Language, referenceYear: number): string[] {
  return PHRASES[language].flatMap(([away, phrase]) => (phrase.test(folded) ? [String(referenceYear + away)] : []));
}
