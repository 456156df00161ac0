import type { SourceDocument, Span } from "./source-document.ts";

/** A stretch of a document that an address leads to. */
export interface CitedPlace {
  /** Counted from 1. */
  readonly paragraph: number;
  /** Offsets into the original's text. */
  readonly span: Span;
}

/** What has become of the place that an address was made for. */
export type FoundPlace =
  | { readonly outcome: "found"; readonly place: CitedPlace }
  /** The document has changed since, or never had such a place. */
  | { readonly outcome: "changed" };

/** The fragment of an address that leads to the cited sentence. */
export const CITED = "cited";

const VERSION_LENGTH = 8;
const CITE = /^(\d{1,6})-(\d{1,9})-(\d{1,9})-([\da-f]{8})$/;

/** The path of a document's page: `/source/2025/rare-earths`. */
export function sourcePath(id: string): string {
  return `/source/${id.split("/").map(encodeURIComponent).join("/")}`;
}

/** The path, query and fragment by which a cited stretch of this version of a document is shown and scrolled to. */
export function citedPath(document: SourceDocument, { paragraph, span }: CitedPlace, language: string): string {
  const cite = [paragraph, span.start, span.end, versionOf(document)].join("-");
  return `${sourcePath(document.id)}?cite=${cite}&lang=${language}#${CITED}`;
}

/** Reads what `citedPath` wrote after `cite=`; whatever is forged is of no place. */
export function findCited(cite: string, document: SourceDocument): FoundPlace {
  const [, paragraph, start, end, version] = CITE.exec(cite) ?? [];
  const span = { start: Number(start), end: Number(end) };
  const within = document.paragraphs[Number(paragraph) - 1];
  const isThere =
    version === versionOf(document) &&
    within !== undefined &&
    span.start >= within.start &&
    span.end <= within.end &&
    span.start < span.end;
  return isThere ? { outcome: "found", place: { paragraph: Number(paragraph), span } } : { outcome: "changed" };
}

function versionOf({ hash }: SourceDocument): string {
  return hash.slice(0, VERSION_LENGTH);
}
