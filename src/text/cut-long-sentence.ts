import type { Stretch } from "./whole-sentences.ts";

/**
 * The most UTF-16 units of a sentence that is quoted. Hardly any sentence of prose has more, and an answer of three, each
 * shown as it answers and again as it is cited, still goes into one Telegram message of 4,096.
 */
export const LONGEST_SENTENCE = 600;

/** Where a sentence may be cut, the best first: at the end of a line, of a clause or a cell, at a comma, between words. */
const PLACES = [/[\r\n\u2028\u2029]/g, /(?<=[;:|!?…])\s/g, /(?<=,)\s/g, /\s/g];
/** The least that a piece may be of what it would be if all were alike: better a worse place than a scrap. */
const LEAST_SHARE = 0.5;
const NOT_SPACE = /\S/g;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A sentence in pieces of at most `LONGEST_SENTENCE`, in order, without the white space around them: about alike in length,
 * each cut at the best place there is. A table, or a paragraph with no full stop, is one sentence until it is cut.
 */
export function cutLongSentence(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = from + findCut(text.slice(from, from + LONGEST_SENTENCE + 1), end - from);
    pieces.push({ start: from, end: from + text.slice(from, cut).trimEnd().length });
    NOT_SPACE.lastIndex = cut;
    from = NOT_SPACE.exec(text)?.index ?? end;
  }
  return [...pieces, { start: from, end }];
}

/** Where to cut a window on the rest of a sentence, `left` units long. */
function findCut(window: string, left: number): number {
  const ideal = left / Math.ceil(left / LONGEST_SENTENCE);
  for (const place of PLACES) {
    let best: number | null = null;
    for (const { index } of window.matchAll(place)) {
      if (index < LEAST_SHARE * ideal || index > LONGEST_SENTENCE) continue;
      if (best === null || Math.abs(index - ideal) < Math.abs(best - ideal)) best = index;
    }
    if (best !== null) return best;
  }
  return insideWord(window, Math.floor(ideal));
}

/** Not within a grapheme, unless that one is as long as a sentence, and then not within a code point. */
function insideWord(window: string, ideal: number): number {
  const grapheme = GRAPHEMES.segment(window).containing(ideal)?.index ?? 0;
  if (grapheme > 0) return grapheme;
  return /[\ud800-\udbff][\udc00-\udfff]/.test(window.slice(ideal - 1, ideal + 1)) ? ideal - 1 : ideal;
}
