import { Document } from "@langchain/core/documents";
import type { Paragraph, SourceText } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";

/** What a passage's Document carries beside its text: `fileText.slice(start, end) === pageContent`. */
interface PassageMetadata {
  /** Id of the document, also where the passage is of a translation. */
  readonly document: string;
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly section: string | null;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export type Passage = Document<PassageMetadata>;

/** The passage of a paragraph, or of a stretch of it. */
export function passageOf(
  document: string,
  source: SourceText,
  paragraph: Paragraph,
  start: number,
  end: number,
): Passage {
  const { file, language, title, text } = source;
  const { number, section } = paragraph;
  return new Document({
    pageContent: text.slice(start, end),
    metadata: { document, file, language, title, section, paragraph: number, start, end },
  });
}

/** What is indexed of a passage: its title and section stand before its text, for it is often only they that name the topic. */
export function indexedText({ pageContent, metadata }: Passage): string {
  return [metadata.title, metadata.section, pageContent].filter((part) => part !== null).join("\n");
}
