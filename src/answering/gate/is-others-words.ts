import { splitWords, type Word } from "../../text/split-words.ts";
import { longestCommonRun } from "./common-run.ts";

const SHARE = 0.7;
const FEWEST_WORDS = 4;
/** Where the words of somebody else begin. */
const OPENING = /:\s|[„“"«‹]/u;

/**
 * Whether a claim says as a fact what its quote only reports: its words stand in the quote after a colon or inside
 * quotation marks, and it says nothing of what stands before, which tells whose words they are.
 */
export function isOthersWords(claim: string, quote: string): boolean {
  const said = splitWords(claim);
  const quoted = splitWords(quote);
  const { inSecond, length } = longestCommonRun(said.map(foldedOf), quoted.map(foldedOf));
  if (length < Math.max(FEWEST_WORDS, SHARE * said.length)) return false;
  const start = quoted[inSecond]?.start ?? 0;
  if (!OPENING.test(quote.slice(0, start))) return false;
  const before = quoted.slice(0, inSecond).map(foldedOf);
  const own = said.map(foldedOf).filter((word) => word.length > 3);
  return before.length > 0 && !own.some((word) => before.includes(word));
}

const foldedOf = ({ folded }: Word): string => folded;
