import { ABBREVIATIONS, MAY_END_SENTENCE } from "./abbreviations.ts";

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SEGMENTER = new Intl.Segmenter("pl", { granularity: "sentence" });
const LAST_WORD = /(?<word>(?:\p{L}+\.)*\p{L}+)\.[)\]»”’"']*$/u;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;
const ENDS_SENTENCE = /[.!?…。]["'”’»)\]*_]*$/u;
const LIST_ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s/;
const STARTS_LOWER = /^["'“„«([]*\p{Ll}/u;
const STARTS_WITH_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}/u;
const ORDINAL = /(?:^|[\s(])\d{1,4}\.$/u;

/** Whether the break after `before` is no sentence end: an abbreviation, an initial, an ordinal, a wrapped line. */
function continues(before: string, after: string): boolean {
  if (after === "" || before === "") return false;
  if (!ENDS_SENTENCE.test(before)) return !LIST_ITEM.test(after);
  if (STARTS_LOWER.test(after)) return true;
  if (ORDINAL.test(before)) return LIST_ITEM.test(`${before} `);
  const word = LAST_WORD.exec(before)?.groups?.["word"];
  if (word === undefined) return false;
  if (MAY_END_SENTENCE.has(word)) return STARTS_WITH_NAME.test(after);
  return INITIAL.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/**
 * The sentences of `text.slice(start, end)` as offsets into `text`, in order, without the white space around them.
 * Together they hold every character of the stretch that is not white space. Uses `Intl.Segmenter` (whose breaks do not
 * depend on the locale) and mends its breaks after abbreviations, initials and line ends.
 */
export function segmentSentences(text: string, start = 0, end = text.length): Stretch[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of SEGMENTER.segment(text.slice(start, end))) {
    const trimmed = segment.trim();
    if (trimmed === "") continue;
    const from = start + index + segment.indexOf(trimmed);
    const to = from + trimmed.length;
    const last = sentences.at(-1);
    if (last !== undefined && continues(text.slice(last.start, last.end), trimmed)) last.end = to;
    else sentences.push({ start: from, end: to });
  }
  return sentences;
}
