import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import type { Glossary } from "../../../src/retrieval/question/glossary.ts";

/** A folder of documents that claims are made from. */
export interface CitedSource {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly glossary: Glossary;
}

/** A sentence and where it stands. */
export interface SourceSentence {
  readonly document: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** Within the paragraph, from 0. */
  readonly position: number;
  readonly text: string;
}

/** Sentences short enough to be claims; a table's row or a heading is none. */
const WORDS = { fewest: 6, most: 40 } as const;

/** The sentences of documents that could be claims. */
export function sentencesOf(documents: Iterable<SourceDocument>): SourceSentence[] {
  return [...documents].flatMap(({ id, text, paragraphs }) =>
    paragraphs.flatMap(({ number, sentences }) =>
      sentences.flatMap(({ start, end }, position) => {
        const sentence = text.slice(start, end);
        return isStatement(sentence) ? [{ document: id, paragraph: number, position, text: sentence }] : [];
      }),
    ),
  );
}

function isStatement(sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  return words >= WORDS.fewest && words <= WORDS.most && /^\p{Lu}/u.test(sentence) && /[^.]\.$/.test(sentence);
}
