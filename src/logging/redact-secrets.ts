const REDACTED = "[redacted]";

/** `/bot123456:AbC…/` of a Bot API address, whatever the token's length. */
const TOKEN_IN_ADDRESS = /bot\d+(?::|%3A)[\w-]+/gi;
/** The second half of a token that stands alone: what follows its digits. */
const COLON_AND_SECRET = /(?::|%3A)[\w-]{30,}/gi;
/** A bot's id has more, a time of day fewer. */
const FEWEST_DIGITS = 6;

/**
 * Takes bot tokens out of a text that leaves the process, by their form, and the secrets named, by their letters.
 * Every log line passes here; so must an error that is shown elsewhere. The work grows with the text's length and no
 * faster, whatever it holds.
 */
export function redactSecrets(text: string, secrets: readonly string[] = []): string {
  const named = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, REDACTED)), text);
  return redactTokens(named).replace(TOKEN_IN_ADDRESS, `bot${REDACTED}`);
}

/**
 * Looks for a secret first and then back for the digits before it: a pattern that begins with the digits would try each
 * digit of a long number as the first.
 */
function redactTokens(text: string): string {
  let redacted = "";
  let done = 0;
  for (const { index, 0: found } of text.matchAll(COLON_AND_SECRET)) {
    const first = firstDigit(text, index);
    if (index - first < FEWEST_DIGITS) continue;
    redacted += text.slice(done, Math.max(done, afterEscape(text, first))) + REDACTED;
    done = index + found.length;
  }
  return redacted + text.slice(done);
}

function firstDigit(text: string, end: number): number {
  let first = end;
  while (first > 0 && /\d/.test(text.charAt(first - 1))) first -= 1;
  return first;
}

/** In a line of JSON an escape such as `\u0000` may go before a token: its digits stay, or the line would not parse. */
function afterEscape(text: string, first: number): number {
  const [begun] = /\\u[\da-f]{0,3}$/i.exec(text.slice(Math.max(0, first - 5), first)) ?? [];
  return begun === undefined ? first : first - begun.length + "\\u0000".length;
}
