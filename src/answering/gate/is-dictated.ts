import { segmentSentences } from "../../text/segment-sentences.ts";
import { splitWords } from "../../text/split-words.ts";
import { longestCommonRun } from "./common-run.ts";

/** Share of a sentence's words that have to stand in a row in what somebody said, and how many at least. */
const SHARE = 0.7;
const FEWEST_WORDS = 4;

/**
 * Whether a sentence of a claim was put into the drafter's mouth: most of it stands in a row in what the reader said or what
 * a document is called, and not in the quotes. Whoever asks "Is it true that …?" is answered in the source's words, not in theirs.
 */
export function isDictated(claim: string, said: readonly string[], quotes: readonly string[]): boolean {
  const heard = said.map(foldedWords);
  const borne = quotes.map(foldedWords);
  return segmentSentences(claim).some(({ start, end }) => {
    const words = foldedWords(claim.slice(start, end));
    const least = Math.max(FEWEST_WORDS, SHARE * words.length);
    return heard.some((text) => {
      const { inFirst, length } = longestCommonRun(words, text);
      if (length < least) return false;
      const run = words.slice(inFirst, inFirst + length);
      return borne.every((quote) => longestCommonRun(run, quote).length < least);
    });
  });
}

function foldedWords(text: string): string[] {
  return splitWords(text).map(({ folded }) => folded);
}
