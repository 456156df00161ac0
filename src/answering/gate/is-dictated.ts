import { splitWords } from "../../text/split-words.ts";
import { claimStretches } from "./claim-parts.ts";
import { longestCommonRun } from "./common-run.ts";

/** Share of a part's words that have to stand in a row in what somebody said, and how many at least. */
const SHARE = 0.7;
const FEWEST_WORDS = 4;

/** Whether a part of a claim stands in what its drafter was told, and not in what it quotes. */
export type DictationCheck = (claim: string, quotes: readonly string[]) => boolean;

/**
 * Finds what was put into a drafter's mouth: a part of a claim most of which stands in a row in what the drafter was told
 * (the reader's words, a title, another sentence of the passages) and not in what it quotes. Whoever asks "Is it true that …?"
 * is answered in the source's words, not in theirs.
 */
export function createDictationCheck(told: readonly string[]): DictationCheck {
  // Folded when the first claim asks for it: a claim that is its quote never does.
  let folded: readonly (readonly string[])[] | null = null;
  return (claim, quotes) => {
    folded ??= told.map(foldedWords);
    const heard = folded;
    const borne = quotes.map(foldedWords);
    return claimStretches(claim).some(({ start, end }) => {
      const words = foldedWords(claim.slice(start, end));
      const least = Math.max(FEWEST_WORDS, SHARE * words.length);
      return words.length >= least && heard.some((text) => holdsRun(words, text, least, borne));
    });
  };
}

/** Whether so many words stand in a row in a text and in none of the quotes. */
function holdsRun(
  words: readonly string[],
  text: readonly string[],
  least: number,
  quotes: readonly (readonly string[])[],
): boolean {
  const { inFirst, length } = longestCommonRun(words, text);
  if (length < least) return false;
  const run = words.slice(inFirst, inFirst + length);
  return quotes.every((quote) => longestCommonRun(run, quote).length < least);
}

function foldedWords(text: string): string[] {
  return splitWords(text).map(({ folded }) => folded);
}
