import type { SourceDocument, SourceText } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import type { InvertedIndex } from "./lexical/inverted-index.ts";
import type { Passage } from "./passage.ts";
import type { PassageVectorStore } from "./vectors/passage-vector-store.ts";

/** The paragraphs of one language, originals and translations alike, as units of an inverted index. */
export interface LanguageIndex {
  readonly inverted: InvertedIndex;
  /** Unit → ordinal of the original paragraph that it is or translates. */
  readonly ordinals: Uint32Array;
}

/** Everything that a question is answered from. Original paragraphs are numbered through all documents from 0. */
export interface PassageIndex {
  readonly documents: readonly SourceDocument[];
  /** Position of each document by its id. */
  readonly positions: ReadonlyMap<string, number>;
  /** Ordinal of each document's first paragraph, by the document's position. */
  readonly firstOrdinals: readonly number[];
  /** Number of original paragraphs. */
  readonly size: number;
  readonly languages: ReadonlyMap<Language, LanguageIndex>;
  readonly vectors: PassageVectorStore;
}

/** The index of these documents, with their paragraphs by language and the vectors of their windows. */
export function createPassageIndex(
  documents: readonly SourceDocument[],
  languages: PassageIndex["languages"],
  vectors: PassageVectorStore,
): PassageIndex {
  const positions = new Map(documents.map(({ id }, position) => [id, position]));
  return { documents, positions, ...numberParagraphs(documents), languages, vectors };
}

/** The texts of a document: the original first. */
export function versionsOf(document: SourceDocument): readonly SourceText[] {
  return [document, ...document.translations];
}

/** The text of a document in a language, or undefined where it has none. */
export function versionIn(document: SourceDocument, language: Language): SourceText | undefined {
  return versionsOf(document).find((source) => source.language === language);
}

/** The ordinals of the documents' first paragraphs, and last the number of all. */
export function numberParagraphs(documents: readonly SourceDocument[]): { firstOrdinals: number[]; size: number } {
  const firstOrdinals: number[] = [];
  let size = 0;
  for (const document of documents) {
    firstOrdinals.push(size);
    size += document.paragraphs.length;
  }
  return { firstOrdinals, size };
}

/** The document that an ordinal falls into, and the paragraph's index in it from 0. */
export function locate(
  index: PassageIndex,
  ordinal: number,
): { readonly document: SourceDocument; readonly paragraph: number } {
  let low = 0;
  let high = index.firstOrdinals.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.firstOrdinals[middle] ?? 0) <= ordinal) low = middle;
    else high = middle - 1;
  }
  const document = index.documents[low];
  if (document === undefined) throw new RangeError(`no paragraph ${ordinal} among ${index.size}`);
  return { document, paragraph: ordinal - (index.firstOrdinals[low] ?? 0) };
}

/** The ordinal of the original paragraph that a passage is part of or translates. */
export function ordinalOf(index: PassageIndex, { metadata }: Passage): number {
  const position = index.positions.get(metadata.document) ?? 0;
  return (index.firstOrdinals[position] ?? 0) + metadata.paragraph - 1;
}

/** The unit of a paragraph in one language's index, or −1 where it has no such version. Units stand in ordinal order. */
export function unitOf({ ordinals }: LanguageIndex, ordinal: number): number {
  let low = 0;
  let high = ordinals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ordinals[middle] ?? 0;
    if (found === ordinal) return middle;
    if (found < ordinal) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
