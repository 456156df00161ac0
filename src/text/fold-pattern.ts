import { foldWord } from "./fold-text.ts";
import { eachLanguage, type Language } from "./language.ts";

/** Folds the words of a pattern; `*` directly after one stands for any ending. */
function folded(pattern: string): string {
  return pattern.replace(/[\p{L}\p{M}]+/gu, foldWord).replace(/(?<=[a-z])\*/g, "[a-z]*");
}

/**
 * A pattern of alternatives written in a language's own letters, for folded words joined by single spaces; it matches
 * whole words. Pattern syntax such as `?` and `(?:…|…)` may stand between the words.
 */
export function foldedPattern(alternatives: string, where: "anywhere" | "start" = "anywhere"): RegExp {
  return new RegExp(`${where === "start" ? "^" : "(?<=^| )"}(?:${folded(alternatives)})(?= |$)`);
}

/** A pattern for one folded word of a list written in a language's own letters. */
export function foldedWord(list: string): RegExp {
  return new RegExp(`^(?:${folded(list.trim().split(/\s+/).join("|"))})$`);
}

/**
 * Patterns for one folded word, a list a language. Apart, for all scripts fold to one: Kazakh «он» (ten) is "on" in English
 * and in Polish.
 */
export function foldedWords(lists: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> {
  return eachLanguage((language) => foldedWord(lists[language]));
}
