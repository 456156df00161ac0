import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import type { Language } from "../../../src/text/language.ts";

/** A paragraph as every engine gets it. */
export interface SearchPassage {
  readonly id: string;
  /** The article's title, and the section's where there is one. */
  readonly title: string;
  readonly text: string;
  /** The title and our windows of the paragraph each, together all of it: for engines that embed pieces. */
  readonly windows: readonly string[];
}

/** What is searched: the same paragraphs in each of its forms. */
export interface Collection {
  readonly language: Language;
  readonly documents: readonly SourceDocument[];
  readonly passages: readonly SearchPassage[];
  /** The project's own embedder, made for these passages' windows. */
  readonly embeddings: EmbeddingsInterface;
}

/** How many passages a search gives, where there are as many. */
export const DEEPEST = 10;

/** Ids of passages, best first and each once. */
export type Search = (question: string) => Promise<readonly string[]>;

/** A search library set up in one way. */
export interface Variant {
  /** The options in words, for the report. */
  readonly setup: string;
  /** Builds its index in memory. */
  readonly build: (collection: Collection) => Promise<Search>;
}

/** A library to measure beside. What fits which language is its own affair. */
export interface Peer {
  readonly name: string;
  /** With nothing set that need not be. */
  readonly asItComes: (language: Language) => Variant;
  /** What a careful developer would try for the language. */
  readonly candidates: (language: Language) => readonly Variant[];
}
