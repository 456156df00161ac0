import type * as original from "../../../../src/indexing/split-windows.ts";
import { passageOf } from "../../../../src/retrieval/passage.ts";

const SENTENCES = 3;
const OVERLAP = 1;

/** Kept with an index, and no other module reads it. */
export const SPLITTER = "windows of three sentences";

/** Three sentences are embedded, each window beginning with the last one of the window before. */
export const splitWindows: typeof original.splitWindows = (document, source) =>
  source.paragraphs.flatMap((paragraph) => {
    const { sentences } = paragraph;
    const firsts = [...sentences.keys()].filter((first) => first % (SENTENCES - OVERLAP) === 0);
    return firsts
      .filter((first) => first === 0 || first + OVERLAP < sentences.length)
      .map((first) => {
        const last = sentences[Math.min(first + SENTENCES, sentences.length) - 1];
        const start = sentences[first]?.start ?? paragraph.start;
        return passageOf(document, source, paragraph, start, last?.end ?? paragraph.end);
      });
  });
