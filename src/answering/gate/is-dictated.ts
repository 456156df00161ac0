import { splitWords } from "../../text/split-words.ts";
import { claimStretches } from "./claim-parts.ts";
import { longestCommonRun } from "./common-run.ts";

/** Share of a part's words that have to stand in a row in what somebody said, and how many at least. */
const SHARE = 0.7;
const FEWEST_WORDS = 4;

/**
 * Whether a part of a claim was put into the drafter's mouth: most of it stands in a row in what the drafter was told (the
 * reader's words, a title, another sentence of the passages) and not in what it quotes. Whoever asks "Is it true that …?" is
 * answered in the source's words, not in theirs.
 */
export function isDictated(claim: string, told: readonly string[], quotes: readonly string[]): boolean {
  const heard = told.map(foldedWords);
  const borne = quotes.map(foldedWords);
  return claimStretches(claim).some(({ start, end }) => {
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
