import type { SourceText, Span } from "../../knowledge/source-document.ts";
import { canonicalText } from "./canonical-text.ts";

/** A quote of fewer words stands in too many places to bear anything, unless it is of whole sentences. */
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;
const INSIDE_WORD = /[\p{L}\p{N}]/u;
/** What may be left out or added around the words that are quoted. */
const AROUND = /^[\s'.,;:…-]+|[\s'.,;:…!?-]+$/gu;

/**
 * Where a quote stands in a paragraph (counted from 1) of a text, word for word; null where it does not. Case, white space,
 * quotation marks, dashes and Unicode forms may differ. There is no fuzzy match: a quote with a word of its own is none.
 */
export function locateQuote(source: SourceText, paragraph: number, quote: string): Span | null {
  const within = source.paragraphs[paragraph - 1];
  if (within === undefined) return null;
  const text = source.text.slice(within.start, within.end);
  const found = locateExactly(text, quote) ?? locateAlike(text, quote);
  if (found === null) return null;
  const span = { start: within.start + found.start, end: within.start + found.end };
  const words = source.text.slice(span.start, span.end).match(WORD) ?? [];
  return words.length >= FEWEST_WORDS || isWhole(source.text, within.sentences, span) ? span : null;
}

/** As it stands, which is how the source's own sentences are quoted: there is nothing to make alike then. */
function locateExactly(text: string, quote: string): Span | null {
  const start = wholeWords(text, quote);
  return start < 0 || !INSIDE_WORD.test(quote) ? null : { start, end: start + quote.length };
}

function locateAlike(text: string, quote: string): Span | null {
  const sought = canonicalText(quote).text.replace(AROUND, "");
  if (sought === "") return null;
  const alike = canonicalText(text);
  const at = wholeWords(alike.text, sought);
  return at < 0 ? null : { start: alike.starts[at] ?? 0, end: alike.ends[at + sought.length - 1] ?? 0 };
}

/** Where a stretch stands that neither begins nor ends inside a word; −1 where it does not. */
function wholeWords(text: string, sought: string): number {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (!joins(text[at - 1], sought[0]) && !joins(sought.at(-1), text[at + sought.length])) return at;
  }
  return -1;
}

/** Whether two neighbouring characters are of one word. */
function joins(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && INSIDE_WORD.test(before) && INSIDE_WORD.test(after);
}

/** Whether nothing that can be read lies between a stretch and the ends of the sentences it is in. */
function isWhole(text: string, sentences: readonly Span[], { start, end }: Span): boolean {
  const first = sentences.find((sentence) => start < sentence.end);
  const last = sentences.findLast((sentence) => sentence.start < end);
  if (first === undefined || last === undefined) return false;
  return !INSIDE_WORD.test(text.slice(first.start, start)) && !INSIDE_WORD.test(text.slice(end, last.end));
}
