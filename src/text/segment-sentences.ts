import { cutLongSentence } from "./cut-long-sentence.ts";
import { type Stretch, wholeSentences } from "./whole-sentences.ts";

/**
 * The sentences of `text.slice(start, end)` as they are quoted: whole ones, and pieces of those that are too long to be.
 * Offsets into `text`, in order, without the white space around them; together they hold every character that is not
 * white space.
 */
export function segmentSentences(text: string, start = 0, end = text.length): Stretch[] {
  return wholeSentences(text, start, end).flatMap((sentence) => cutLongSentence(text, sentence));
}
