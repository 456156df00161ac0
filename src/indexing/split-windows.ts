import type { SourceText } from "../knowledge/source-document.ts";
import { type Passage, passageOf } from "../retrieval/passage.ts";

const SENTENCES = 3;
const OVERLAP = 1;

/** Changes whenever windows of the same text change, so that an index made by another splitter is built anew. */
export const SPLITTER = `windows of ${SENTENCES} sentences overlapping by ${OVERLAP}, 2`;

/** The windows of a text: up to three sentences of one paragraph, each beginning with the last sentence of the one before. */
export function splitWindows(document: string, source: SourceText): Passage[] {
  return source.paragraphs.flatMap((paragraph) => {
    const { sentences } = paragraph;
    const windows: Passage[] = [];
    for (let first = 0; first === 0 || first + OVERLAP < sentences.length; first += SENTENCES - OVERLAP) {
      const last = sentences[Math.min(first + SENTENCES, sentences.length) - 1];
      const start = sentences[first]?.start ?? paragraph.start;
      windows.push(passageOf(document, source, paragraph, start, last?.end ?? paragraph.end));
    }
    return windows;
  });
}
