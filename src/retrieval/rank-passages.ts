import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import type { Candidate } from "./choose-candidates.ts";
import type { ParagraphReader, ParagraphWords } from "./paragraph-words.ts";
import { locate, type PassageIndex, versionIn } from "./passage-index.ts";
import type { Query } from "./query.ts";
import { scoreSentence } from "./score-sentence.ts";
import { type SentenceEvidence, type TermWeights, weighSentences, weighTerms } from "./sentence-evidence.ts";

/** A sentence of a ranked paragraph with its share in the ranking. */
export interface RankedSentence extends SentenceEvidence {
  /** Without unit; comparable between all sentences ranked for one question. */
  readonly score: number;
}

/** A paragraph in the language version that fits the question best. */
export interface RankedParagraph {
  readonly document: SourceDocument;
  /** Index in the document's paragraphs, from 0; the same in every version. */
  readonly paragraph: number;
  /** The version that was read. */
  readonly language: Language;
  readonly words: ParagraphWords;
  readonly weights: TermWeights;
  /** BM25 as a share of what the question could reach, about 0 to 1. */
  readonly bm25: number;
  readonly sentences: readonly RankedSentence[];
  /** The best sentence's. */
  readonly score: number;
}

/** What a paragraph's BM25 and its best sentence weigh against each other. */
const BM25_WEIGHT = 9.3;
const SENTENCE_WEIGHT = 0.76;

/** Ranks candidate paragraphs by their words as a whole and by their best sentence; best first. */
export function rankPassages(
  index: PassageIndex,
  read: ParagraphReader,
  query: Query,
  candidates: readonly Candidate[],
): RankedParagraph[] {
  const weights = new Map<Language, TermWeights>();
  return candidates
    .flatMap((candidate) => {
      const { document, paragraph } = locate(index, candidate.ordinal);
      const source = versionIn(document, candidate.language);
      const unit = source?.paragraphs[paragraph];
      const language = index.languages.get(candidate.language);
      if (source === undefined || unit === undefined || language === undefined) return [];
      const weigh = weights.get(candidate.language) ?? weighTerms(query, language.inverted);
      weights.set(candidate.language, weigh);
      const words = read(source, unit);
      const sentences = weighSentences(query, words, weigh).map((evidence) => ({
        ...evidence,
        score: BM25_WEIGHT * candidate.bm25 + SENTENCE_WEIGHT * scoreSentence(evidence),
      }));
      const score = Math.max(...sentences.map((sentence) => sentence.score));
      return [{ ...candidate, document, paragraph, words, weights: weigh, sentences, score }];
    })
    .sort((a, b) => b.score - a.score);
}
