const REDACTED = "[redacted]";

/** `/bot123456:AbC…/` of a Bot API address, whatever the token's length. */
const TOKEN_IN_ADDRESS = /bot\d+(?::|%3A)[\w-]+/gi;
/** A token that stands alone. In a line of JSON an escape such as `\u0000` may go before it, whose digits stay. */
const TOKEN = /(\\u[\da-f]{4})?\d{6,}(?::|%3A)[\w-]{30,}/gi;

/**
 * Takes bot tokens out of a text that leaves the process, by their form, and the secrets named, by their letters.
 * Every log line passes here; so must an error that is shown elsewhere.
 */
export function redactSecrets(text: string, secrets: readonly string[] = []): string {
  const named = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, REDACTED)), text);
  return named.replace(TOKEN_IN_ADDRESS, `bot${REDACTED}`).replace(TOKEN, `$1${REDACTED}`);
}
