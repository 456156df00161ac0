import type * as original from "../../../../src/text/fold-pattern.ts";
import { foldWord } from "../../../../src/text/fold-text.ts";

/** Where words keep their letters, "any ending" is of any letters: what folding brings elsewhere is not its loss here. */
function folded(pattern: string): string {
  return pattern.replace(/[\p{L}\p{M}]+/gu, foldWord).replace(/(?<=\p{L})\*/gu, "\\p{L}*");
}

export const foldedPattern: typeof original.foldedPattern = (alternatives, where = "anywhere") =>
  new RegExp(`${where === "start" ? "^" : "(?<=^| )"}(?:${folded(alternatives)})(?= |$)`, "u");

export const foldedWord: typeof original.foldedWord = (list) =>
  new RegExp(`^(?:${folded(list.trim().split(/\s+/).join("|"))})$`, "u");

export const foldedWords: typeof original.foldedWords = ({ pl, en, ru, kk }) => ({
  pl: foldedWord(pl),
  en: foldedWord(en),
  ru: foldedWord(ru),
  kk: foldedWord(kk),
});
