import { wholeSentences } from "../text/whole-sentences.ts";
import type { FormattedText } from "./formatted-text.ts";
import type { MessageLimits } from "./message-limits.ts";

const BLANK_LINE = /\n\s*\n/g;
const LINE_END = /\n/g;
/** Not where a mark stands on the white space: the two are one grapheme. */
const WORD_END = /\s+(?![\p{Grapheme_Extend}\p{M}\p{Emoji_Modifier}\u200d])/gu;
/** What belongs to the sentence before it: ` [1][2]`. */
const MARKERS = /\s?(?:\[\d+\])+/y;
/** Units beyond the window that tell a sentence or a word that ends in it from one that goes on. */
const LOOKAHEAD = 200;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** What one part can hold at most: the text from `start` to `reach`. */
interface Window {
  readonly text: string;
  readonly start: number;
  readonly reach: number;
}

/**
 * Where the part that begins at `start` ends: after it, at most `limits.length` units on, and before more than
 * `limits.entities` entities have begun. In order of preference: the text's end, a blank line or a line's end in the
 * window's second half, the last sentence end, the last word, the last grapheme, the last code point.
 */
export function findCut(message: FormattedText, start: number, limits: MessageLimits): number {
  const { text } = message;
  const reach = Math.min(start + limits.length, entityReach(message, start, limits.entities));
  if (reach >= text.length) return text.length;
  const window = { text, start, reach };
  const middle = (start + reach) / 2;
  return (
    notBefore(middle, lastMatch(window, BLANK_LINE)) ??
    notBefore(middle, lastMatch(window, LINE_END)) ??
    lastSentenceEnd(window) ??
    lastMatch(window, WORD_END) ??
    lastGrapheme(window) ??
    lastCodePoint(window)
  );
}

const notBefore = (least: number, cut: number | null): number | null => (cut !== null && cut >= least ? cut : null);

/** Where the last match begins that begins in the window or right after it; null without one. */
function lastMatch({ text, start, reach }: Window, pattern: RegExp): number | null {
  const matches = [...text.slice(start, reach + LOOKAHEAD).matchAll(pattern)];
  const last = matches.findLast(({ index }) => index <= reach - start);
  return last === undefined || last.index === 0 ? null : start + last.index;
}

/** Looks beyond the window, or a sentence cut short by it would seem to end there. */
function lastSentenceEnd({ text, start, reach }: Window): number | null {
  const stop = Math.min(text.length, reach + LOOKAHEAD);
  const ends = wholeSentences(text, start, stop).map((sentence) => afterMarkers(text, sentence.end));
  const complete = stop === text.length ? ends : ends.slice(0, -1);
  return complete.findLast((end) => end <= reach) ?? null;
}

function afterMarkers(text: string, end: number): number {
  MARKERS.lastIndex = end;
  return MARKERS.test(text) ? MARKERS.lastIndex : end;
}

/** Looks one code point beyond the window, which may belong to the grapheme before it. */
function lastGrapheme({ text, start, reach }: Window): number | null {
  const begins = [...GRAPHEMES.segment(text.slice(start, reach + 2))].map(({ index }) => start + index);
  return begins.findLast((begin) => start < begin && begin <= reach) ?? null;
}

function lastCodePoint({ text, start, reach }: Window): number {
  return /[\ud800-\udbff]/.test(text.charAt(reach - 1)) && reach - 1 > start ? reach - 1 : reach;
}

/** Where the first entity begins that would be one too many; the outer ones are counted first. */
function entityReach({ entities }: FormattedText, start: number, most: number): number {
  const touched = entities
    .filter(({ offset, length }) => offset + length > start)
    .toSorted((a, b) => a.offset - b.offset);
  const surplus = touched[most];
  return surplus === undefined || surplus.offset <= start ? Number.POSITIVE_INFINITY : surplus.offset;
}
