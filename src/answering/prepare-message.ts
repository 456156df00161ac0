/** The longest part of a message that is read as a question, in UTF-16 units. */
export const LONGEST_QUESTION = 1_000;

const CONTROL = /[\p{Cc}\p{Co}\p{Cn}]+/gu;
/** Format characters (bidi overrides, zero-width joints): nothing a reader means, everything that hides a word. */
const INVISIBLE = /\p{Cf}+/gu;
/** A tag of HTML or XML; "5 < 6 > 4" has none. */
const MARKUP = /<[/!?]?[a-z][^<>]{0,200}>/gi;
const BROKEN_PAIRS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A reader's message as plain text: no control characters, no runs of white space, bounded. Lines stay, and a tag ends
 * one: what stands before it and after it are not one sentence.
 */
export function prepareMessage(message: string): string {
  return message
    .slice(0, LONGEST_QUESTION * 4)
    .replace(BROKEN_PAIRS, " ")
    .replace(MARKUP, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROL, (run) => (run.includes("\n") ? "\n" : " "))
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim()
    .slice(0, LONGEST_QUESTION)
    .replace(BROKEN_PAIRS, "")
    .trim();
}
