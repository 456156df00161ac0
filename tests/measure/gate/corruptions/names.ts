import { foldWord } from "../../../../src/text/fold-text.ts";
import { isCapitalised, splitWords, type Word } from "../../../../src/text/split-words.ts";

const FEWEST_LETTERS = 4;

/** Words with a capital in mid-sentence: names, for all that a rule can tell. */
export function namesIn(text: string): Word[] {
  return splitWords(text).filter(
    ({ surface, start }) =>
      isCapitalised(surface) &&
      surface.length >= FEWEST_LETTERS &&
      surface !== surface.toUpperCase() &&
      /[\p{Ll},] ["„“«(]?$/u.test(text.slice(0, start)),
  );
}

/** Whether two words begin so differently that they name two things. */
export function areApart(a: string, b: string): boolean {
  return foldWord(a).slice(0, 3) !== foldWord(b).slice(0, 3);
}
