import { wholeSentences } from "../text/whole-sentences.ts";
import { alignSentences } from "./align-sentences.ts";
import { KnowledgeError } from "./knowledge-problem.ts";
import type { Paragraph, SentenceAlignment, SourceText, Span } from "./source-document.ts";

/** The most UTF-16 units that are shown as translating each other: about a Telegram message. */
const LONGEST_SHOWN = 4_000;

/**
 * The alignment of a paragraph's sentences with those of its translation, or null where they cannot be aligned and the
 * paragraph is shown whole. Whole sentences are aligned, and the pieces of one that was cut stay together: where each
 * version is cut says nothing about what translates what.
 *
 * @throws KnowledgeError when what has to be shown together is too long.
 */
export function alignParagraphs(
  original: readonly [SourceText, Paragraph],
  translated: readonly [SourceText, Paragraph],
): SentenceAlignment[] | null {
  const [ofOriginal, ofTranslated] = [wholesOf(...original), wholesOf(...translated)];
  const groups = alignSentences(ofOriginal, ofTranslated);
  const shown =
    groups === null
      ? [original[1], translated[1]]
      : groups.flatMap((group) => [extent(ofOriginal, group.original), extent(ofTranslated, group.translated)]);
  const longest = shown.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest > LONGEST_SHOWN) {
    throw new KnowledgeError(
      `in paragraph ${original[1].number} it translates ${longest} characters in one piece, and ${LONGEST_SHOWN} is the most: ` +
        `part the paragraph here and in ${original[0].file}, or pair its sentences`,
    );
  }
  return (
    groups?.map((group) => ({
      original: piecesOf(original[1], extent(ofOriginal, group.original)),
      translated: piecesOf(translated[1], extent(ofTranslated, group.translated)),
    })) ?? null
  );
}

function wholesOf({ text }: SourceText, { start, end }: Paragraph): Span[] {
  return wholeSentences(text, start, end);
}

/** From the first of these spans to the last. */
function extent(spans: readonly Span[], indices: readonly number[]): Span {
  const chosen = indices.flatMap((index) => spans[index] ?? []);
  return { start: chosen[0]?.start ?? 0, end: chosen.at(-1)?.end ?? 0 };
}

/** Indices of a paragraph's sentences inside a span. */
function piecesOf({ sentences }: Paragraph, { start, end }: Span): number[] {
  return sentences.flatMap((sentence, index) => (sentence.start >= start && sentence.end <= end ? [index] : []));
}
