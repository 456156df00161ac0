import { ABBREVIATIONS, BEFORE_NUMBER, MAY_END_SENTENCE } from "./abbreviations.ts";

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SEGMENTER = new Intl.Segmenter("pl", { granularity: "sentence" });
const LAST_WORD = /(?<word>(?:\p{L}+\.)*\p{L}+)\.[)\]»”’"']*$/u;
const INITIAL = /^(?:\p{Lu}\.)*\p{Lu}\p{Ll}?$/u;
const ENDS_SENTENCE = /[.!?…。]["'”’»)\]*_]*$/u;
const LIST_ITEM = /^(?:[-*+•]|\d{1,3}[.)])(?:\s|$)/;
const STARTS_LOWER = /^["'“„«([]*\p{Ll}/u;
const STARTS_WITH_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}/u;
const STARTS_WITH_DIGIT = /^\d/;
const ORDINAL = /(?:^|[\s(])\d{1,4}\.$/u;
const LIST_NUMBER = /^\d{1,3}\.$/;
/** "г." after a number is a year, which may end a sentence; otherwise a city or a gentleman, whose name follows. */
const YEAR = /\d\s?г\.\P{L}*$/u;
/** Characters at the end of a sentence that decide. To look at all of it would take for ever where stops are few. */
const TAIL = 80;
const NOT_SPACE = /\S/g;
/** Characters segmented at a time: the time that `Intl.Segmenter` takes grows with the square of its text. */
const CHUNK = 4_000;

/** Whether the break after a sentence is no sentence end: an abbreviation, an initial, a list's number, a wrapped line. */
function continues(text: string, { start, end }: Stretch, after: string): boolean {
  const tail = text.slice(Math.max(start, end - TAIL), end);
  if (!ENDS_SENTENCE.test(tail)) return !LIST_ITEM.test(after);
  if (STARTS_LOWER.test(after)) return true;
  if (ORDINAL.test(tail)) return LIST_NUMBER.test(tail);
  const word = LAST_WORD.exec(tail)?.groups?.["word"];
  if (word === undefined) return false;
  const folded = word.toLowerCase();
  if (BEFORE_NUMBER.has(folded) && STARTS_WITH_DIGIT.test(after)) return true;
  if (word === "г" && !YEAR.test(tail)) return true;
  if (MAY_END_SENTENCE.has(word)) return STARTS_WITH_NAME.test(after);
  return INITIAL.test(word) || ABBREVIATIONS.has(folded);
}

/** The segmenter's own sentences, each with its offset; the last of a chunk may be cut, so it opens the next one. */
function* roughSentences(text: string, start: number, end: number): Generator<[segment: string, offset: number]> {
  for (let from = afterSpace(text, start), size = CHUNK; from < end; ) {
    const to = Math.min(from + size, end);
    const segments = [...SEGMENTER.segment(text.slice(from, to))];
    const cut = to < end ? segments.pop() : undefined;
    for (const { segment, index } of segments) yield [segment, from + index];
    size = segments.length === 0 ? size * 2 : CHUNK;
    from = cut === undefined ? end : afterSpace(text, from + cut.index);
  }
}

/** Millions of line ends would each be a sentence of the segmenter's. */
function afterSpace(text: string, from: number): number {
  NOT_SPACE.lastIndex = from;
  return NOT_SPACE.exec(text)?.index ?? text.length;
}

/**
 * The sentences of `text.slice(start, end)` as offsets into `text`, in order, without the white space around them.
 * Together they hold every character of the stretch that is not white space. Uses `Intl.Segmenter` (whose breaks do not
 * depend on the locale) and mends its breaks after abbreviations, initials and line ends. A text without a full stop is one.
 */
export function wholeSentences(text: string, start = 0, end = text.length): Stretch[] {
  const sentences: { start: number; end: number }[] = [];
  for (const [segment, offset] of roughSentences(text, start, end)) {
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const from = offset + segment.indexOf(trimmed);
    const to = from + trimmed.length;
    const last = sentences.at(-1);
    if (last !== undefined && continues(text, last, trimmed)) last.end = to;
    else sentences.push({ start: from, end: to });
  }
  return sentences;
}
