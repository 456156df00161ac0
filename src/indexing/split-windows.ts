import type { Paragraph, SourceText } from "../knowledge/source-document.ts";
import { type Passage, passageOf } from "../retrieval/passage.ts";

/**
 * Most characters of a window; two of the longest sentences fit. Most paragraphs are one window: smaller ones find nothing
 * more and make the index three times as large (docs/decisions/2026-11-26-windows.md).
 */
const LONGEST = 1_250;

/** Changes whenever windows of the same text change, so that an index made by another splitter is built anew. */
export const SPLITTER = `windows of ${LONGEST} characters overlapping by a sentence, 3`;

/** The windows of a text: as many sentences of one paragraph as fit, each beginning with the last one of the window before. */
export function splitWindows(document: string, source: SourceText): Passage[] {
  return source.paragraphs.flatMap((paragraph) =>
    spansOf(paragraph).map(({ start, end }) => passageOf(document, source, paragraph, start, end)),
  );
}

function spansOf({ sentences, start, end }: Paragraph): { start: number; end: number }[] {
  const spans = [{ start, end: sentences[0]?.end ?? end }];
  let before = sentences[0];
  for (const sentence of sentences.slice(1)) {
    const window = spans.at(-1);
    if (window !== undefined && sentence.end - window.start <= LONGEST) window.end = sentence.end;
    else spans.push({ start: before?.start ?? start, end: sentence.end });
    before = sentence;
  }
  return spans;
}
