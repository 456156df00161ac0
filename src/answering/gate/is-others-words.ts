import { splitWords, type Word } from "../../text/split-words.ts";
import { claimSentences } from "./claim-parts.ts";
import { longestCommonRun } from "./common-run.ts";

/** Share of a sentence's words that have to stand there in a row. */
const SHARE = 0.7;
/** Where the words of somebody else begin. */
const OPENING = /:\s|[„“"«‹]/u;
/** Quotations that have ended before. */
const CLOSED = /„[^”“]*[”“]|“[^”]*”|«[^»]*»|"[^"]*"/gu;

/**
 * Whether a sentence of a claim says as a fact what its quote only reports: its words stand in the quote after a colon or
 * inside quotation marks, and it says nothing of what stands before, which tells whose words they are.
 */
export function isOthersWords(claim: string, quote: string): boolean {
  const quoted = splitWords(quote);
  return claimSentences(claim).some(({ start, end }) => reports(splitWords(claim.slice(start, end)), quoted, quote));
}

function reports(said: readonly Word[], quoted: readonly Word[], quote: string): boolean {
  const { inSecond, length } = longestCommonRun(said.map(foldedOf), quoted.map(foldedOf));
  if (length === 0 || length < SHARE * said.length) return false;
  const start = quoted[inSecond]?.start ?? 0;
  if (!OPENING.test(quote.slice(0, start).replace(CLOSED, ""))) return false;
  const before = quoted.slice(0, inSecond).map(foldedOf);
  const own = said.map(foldedOf).filter((word) => word.length > 3);
  return before.length > 0 && !own.some((word) => before.includes(word));
}

const foldedOf = ({ folded }: Word): string => folded;
