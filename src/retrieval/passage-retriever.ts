import { BaseRetriever } from "@langchain/core/retrievers";
import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/language.ts";
import { stemFeature } from "./lexical/lexical-features.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Glossary } from "./question/glossary.ts";
import { createKnownWords, type KnownWords } from "./question/known-words.ts";
import { parseQuery, type Query, type QueryTerm } from "./question/query.ts";
import { candidateAt, chooseCandidates } from "./ranking/choose-candidates.ts";
import { createParagraphReader, type ParagraphReader } from "./ranking/paragraph-words.ts";
import { type RankedParagraph, rankPassages } from "./ranking/rank-passages.ts";

/** What answering needs of a retriever. */
export type EvidenceRetriever = Pick<
  PassageRetriever,
  "index" | "glossary" | "isKnown" | "retrieve" | "parse" | "knows"
>;

/** Windows asked of the vector index. */
const NEAREST = 10;

export interface RetrieverOptions {
  /** Told when a question could not be embedded: words alone find its passages. Left out, `retrieve` rejects. */
  readonly onUnembedded?: (error: unknown) => void;
}

/**
 * Finds the paragraphs that may answer a question. As a LangChain retriever it takes the question's text and gives
 * paragraphs as Documents; the pipeline asks `retrieve`, which also gives the evidence.
 */
export class PassageRetriever extends BaseRetriever {
  readonly lc_namespace = ["cited-answers", "retrieval"];
  readonly index: PassageIndex;
  readonly glossary: Glossary;
  readonly isKnown: KnownWords;
  readonly #read: ParagraphReader;
  readonly #options: RetrieverOptions;

  constructor(index: PassageIndex, glossary: Glossary, options: RetrieverOptions = {}) {
    super();
    this.#options = options;
    this.index = index;
    this.glossary = glossary;
    this.#read = createParagraphReader(glossary);
    this.isKnown = createKnownWords(index, glossary);
  }

  /** Ranked paragraphs, best first; empty for an empty folder. A paragraph without the question's features has a BM25 of 0. */
  async retrieve(query: Query): Promise<RankedParagraph[]> {
    const candidates = chooseCandidates(this.index, query, await this.#nearest(query.text));
    return rankPassages(this.index, this.#read, query, candidates);
  }

  async #nearest(question: string): Promise<Passage[]> {
    const { vectors } = this.index;
    const { onUnembedded } = this.#options;
    const vector = await vectors.embeddings.embedQuery(question).catch((error: unknown) => {
      if (onUnembedded === undefined) throw error;
      onUnembedded(error);
      return null;
    });
    if (vector === null) return [];
    const nearest = await vectors.similaritySearchVectorWithScore(vector, NEAREST);
    return nearest.filter(([, similarity]) => similarity > 0).map(([passage]) => passage);
  }

  /** One paragraph with its evidence, as `retrieve` would give it if it were the only candidate. */
  rankAlone(query: Query, ordinal: number): RankedParagraph[] {
    const candidate = candidateAt(this.index, query, ordinal);
    return rankPassages(this.index, this.#read, query, candidate === undefined ? [] : [candidate]);
  }

  /** Takes a question apart with this index's glossary. */
  parse(question: string, language: Language): Query {
    return parseQuery(question, language, this.glossary);
  }

  /** Whether any paragraph, in any language, has the stem of each of a term's words. */
  knows({ words }: QueryTerm): boolean {
    const indexes = [...this.index.languages.values()].map(({ inverted }) => inverted);
    return words.every((word) => indexes.some((inverted) => inverted.has(stemFeature(word))));
  }

  override async _getRelevantDocuments(question: string): Promise<Passage[]> {
    const language = detectLanguage(question) ?? this.index.documents[0]?.language ?? "en";
    const ranked = await this.retrieve(this.parse(question, language));
    return ranked.map(({ document, words: { source, paragraph } }) =>
      passageOf(document.id, source, paragraph, paragraph.start, paragraph.end),
    );
  }
}
