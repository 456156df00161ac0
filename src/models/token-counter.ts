import { recentValues } from "../text/recent-values.ts";

/** Counts the tokens of a text as recent OpenAI models do; others differ by some percent. */
export type TokenCounter = (text: string) => number;

/** Pieces whose tokens are remembered. */
const REMEMBERED = 20_000;

/**
 * Loaded only where there is a model: the table of tokens is large. Tokens never cross the pieces (words, as a rule) that the
 * encoding cuts a text into, so each piece is taken apart once: the passages of a folder come again with every question.
 */
export async function loadTokenCounter(): Promise<TokenCounter> {
  const [{ Tiktoken }, { default: ranks }] = await Promise.all([
    import("js-tiktoken/lite"),
    import("js-tiktoken/ranks/o200k_base"),
  ]);
  const encoder = new Tiktoken(ranks);
  const pieces = new RegExp(ranks.pat_str, "gu");
  const tokensOf = recentValues(REMEMBERED, (piece) => encoder.encode(piece, [], []).length);
  return (text) => {
    let tokens = 0;
    for (const [piece] of text.matchAll(pieces)) tokens += tokensOf(piece);
    return tokens;
  };
}
