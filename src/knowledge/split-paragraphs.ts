import { segmentSentences } from "../text/segment-sentences.ts";
import type { Paragraph } from "./source-document.ts";

const BLANK_LINE = /\r?\n(?:[^\S\r\n]*\r?\n)+/g;
const HEADING = /^#{1,6}[^\S\r\n]+(?<title>\S[^\r\n]*)$/;

/**
 * The paragraphs of `text` from `bodyStart` on: stretches parted by blank lines, counted from 1. A heading alone between
 * blank lines is the `section` of the paragraphs that follow it, not a paragraph.
 */
export function splitParagraphs(text: string, bodyStart: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section: string | null = null;
  for (const [from, to] of blocks(text, bodyStart)) {
    const block = text.slice(from, to).trim();
    if (block === "") continue;
    const heading = HEADING.exec(block)?.groups?.["title"];
    if (heading !== undefined) {
      section = heading.replace(/\s+#+$/, "").trim();
      continue;
    }
    const start = text.indexOf(block, from);
    const end = start + block.length;
    paragraphs.push({
      number: paragraphs.length + 1,
      start,
      end,
      section,
      sentences: segmentSentences(text, start, end),
    });
  }
  return paragraphs;
}

function* blocks(text: string, bodyStart: number): Generator<[number, number]> {
  let from = bodyStart;
  for (const gap of text.slice(bodyStart).matchAll(BLANK_LINE)) {
    yield [from, bodyStart + gap.index];
    from = bodyStart + gap.index + gap[0].length;
  }
  yield [from, text.length];
}
