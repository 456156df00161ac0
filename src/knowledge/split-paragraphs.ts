import { segmentSentences } from "../text/segment-sentences.ts";
import { KnowledgeError } from "./knowledge-problem.ts";
import type { Paragraph } from "./source-document.ts";

const HEADING = /^#{1,6}[^\S\r\n]+(?<title>\S[^\r\n]*)$/;
/** A heading is indexed with each of the paragraphs below it, and one that is longer is none. In UTF-16 units. */
const LONGEST_HEADING = 300;
/** The most sentences of a file: about as many as prose has in a file of the largest size; each costs about a millisecond to index. */
export const MAX_SENTENCES = 50_000;

/**
 * The paragraphs of `text` from `bodyStart` on: stretches parted by blank lines, counted from 1. A heading alone between
 * blank lines is the `section` of the paragraphs that follow it, not a paragraph.
 *
 * @throws KnowledgeError when there are too many sentences or a heading is too long.
 */
export function splitParagraphs(text: string, bodyStart: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section: string | null = null;
  let count = 0;
  for (const [from, to] of blocks(text, bodyStart)) {
    const block = text.slice(from, to).trim();
    if (block === "") continue;
    const heading = HEADING.exec(block)?.groups?.["title"];
    if (heading !== undefined) {
      section = sectionOf(heading);
      continue;
    }
    const start = text.indexOf(block, from);
    const end = start + block.length;
    const sentences = segmentSentences(text, start, end);
    count += sentences.length;
    if (count > MAX_SENTENCES) {
      throw new KnowledgeError(`the file has more than ${MAX_SENTENCES} sentences: keep what readers ask about`);
    }
    paragraphs.push({ number: paragraphs.length + 1, start, end, section, sentences });
  }
  return paragraphs;
}

/** A heading as a section's title: its white space single, and without the `#` that may close it. */
function sectionOf(heading: string): string {
  const title = heading.trim().replace(/\s+/g, " ").replace(/ #+$/, "");
  if (title.length <= LONGEST_HEADING) return title;
  throw new KnowledgeError(
    `the heading “${title.slice(0, 40)}…” has ${title.length} characters, and ${LONGEST_HEADING} is the most: shorten it`,
  );
}

/** Stretches between lines of nothing but white space. Walks from line to line: a pattern overflows on millions of them. */
function* blocks(text: string, bodyStart: number): Generator<[number, number]> {
  let from = bodyStart;
  for (let line = bodyStart; line <= text.length; ) {
    const end = text.indexOf("\n", line);
    const next = end === -1 ? text.length + 1 : end + 1;
    if (isBlank(text.slice(line, next - 1))) {
      if (from < line) yield [from, line];
      from = next;
    }
    line = next;
  }
  if (from < text.length) yield [from, text.length];
}

/** A carriage return ends a line only before a line feed: elsewhere it is no white space of a blank line. */
function isBlank(line: string): boolean {
  const content = line.endsWith("\r") ? line.slice(0, -1) : line;
  return content.trim() === "" && !content.includes("\r");
}
