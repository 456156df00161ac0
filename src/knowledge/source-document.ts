import type { Language } from "../text/language.ts";

/** A stretch of a file's text as read: UTF-16 offsets, `end` exclusive, so `text.slice(start, end)` is the stretch. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is cited and counted: `number` starts at 1 and skips headings. Sentences lie inside the paragraph, in order. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly sentences: readonly Span[];
  /** The nearest heading above, without its `#`; null where there is none. */
  readonly section: string | null;
}

/** One file of the knowledge folder as read: UTF-8, front matter included, BOM and CRLF kept. */
export interface SourceText {
  /** Path from the knowledge folder, with `/`: `2025/rare-earths.md`. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  readonly paragraphs: readonly Paragraph[];
  /** What "this year" means in the text. */
  readonly referenceYear: number | null;
  /** Questions from the front matter that a reader may be offered, in the file's language; not yet proved. */
  readonly questions: readonly string[];
}

/** Where a document comes from, as far as its front matter says. */
export interface Provenance {
  readonly url: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly rights: string | null;
}

/** A translation: its paragraphs stand one for one with the original's. */
export interface Translation extends SourceText {
  /** The note on rights in the translation's language; null where its front matter has none. */
  readonly rights: string | null;
  /**
   * `alignments[p]` holds, for paragraph p + 1, the groups of sentences that translate each other, in order (1–1, 1–2 or
   * 2–1; more where one was cut for its length), or null where the sentences could not be aligned and the whole paragraph has to be shown.
   */
  readonly alignments: readonly (readonly SentenceAlignment[] | null)[];
}

/** Indices of sentences within their paragraphs, counted from 0. */
export interface SentenceAlignment {
  readonly original: readonly number[];
  readonly translated: readonly number[];
}

/** A document: the original text, which alone is a source, and its translations. */
export interface SourceDocument extends SourceText, Provenance {
  /** Path from the knowledge folder without the ending: `2025/rare-earths`. */
  readonly id: string;
  readonly translations: readonly Translation[];
}
