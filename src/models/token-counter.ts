/** Counts the tokens of a text as recent OpenAI models do; others differ by some percent. */
export type TokenCounter = (text: string) => number;

/** Loaded only where there is a model: the table of tokens is large. */
export async function loadTokenCounter(): Promise<TokenCounter> {
  const [{ Tiktoken }, { default: ranks }] = await Promise.all([
    import("js-tiktoken/lite"),
    import("js-tiktoken/ranks/o200k_base"),
  ]);
  const encoder = new Tiktoken(ranks);
  return (text) => encoder.encode(text, [], []).length;
}
