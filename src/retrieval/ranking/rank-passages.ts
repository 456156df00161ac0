import type { SourceDocument } from "../../knowledge/source-document.ts";
import type { Language } from "../../text/language.ts";
import { locate, type PassageIndex, versionIn } from "../passage-index.ts";
import type { Query } from "../question/query.ts";
import { type Candidate, REACH } from "./choose-candidates.ts";
import { hasFeature } from "./has-feature.ts";
import type { ParagraphReader, ParagraphWords } from "./paragraph-words.ts";
import { scoreParagraph } from "./score-paragraph.ts";
import { scoreSentence } from "./score-sentence.ts";
import {
  CONCEPT_SHARE,
  misleadingFeatures,
  type SentenceEvidence,
  type TermWeights,
  weighSentences,
  weighTerms,
} from "./sentence-evidence.ts";

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
  /** The best sentence's, and what the conversation adds: that chooses paragraphs, not sentences. */
  readonly score: number;
}

/** What a paragraph's BM25 and its best sentence weigh against each other. */
const BM25_WEIGHT = 9.3;
const SENTENCE_WEIGHT = 0.76;
/** … and the BM25 of the conversation that the question stands in. */
const CONTEXT_WEIGHT = 8;

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
      const headingTells = 1 - document.paragraphs.length / index.size;
      const evidence = weighSentences(query, words, weigh, headingTells);
      const bm25 = Math.max(0, candidate.bm25 + conceptBm25(query, words, evidence, weigh));
      const whole = BM25_WEIGHT * bm25 + scoreParagraph(query, words, evidence, weigh);
      // Nobody else has the evidence: the score joins it, which is quicker than a copy of each sentence's.
      const sentences = evidence.map((sentence) =>
        Object.assign(sentence, { score: whole + SENTENCE_WEIGHT * scoreSentence(sentence) }),
      );
      const top = sentences.reduce((best, sentence) => Math.max(best, sentence.score), Number.NEGATIVE_INFINITY);
      const score = top + CONTEXT_WEIGHT * candidate.contextBm25;
      return [{ document, paragraph, language: candidate.language, words, weights: weigh, bm25, sentences, score }];
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * What the glossary adds to a paragraph's BM25, for concepts that it has by another word, or takes from it, for the letters
 * of concepts that it does not have.
 */
function conceptBm25(
  query: Query,
  { sentences: read }: ParagraphWords,
  sentences: readonly SentenceEvidence[],
  weights: TermWeights,
): number {
  const namesNone = query.terms.every(({ concepts }) => concepts.length === 0);
  if (namesNone || weights.features.total === 0) return 0;
  const covered = new Set(sentences.flatMap((sentence) => [...sentence.covered]));
  const byWord = new Set(
    sentences.flatMap(({ covered: all, byConcept }) => [...all].filter((term) => !byConcept.has(term))),
  );
  let features = -misleadingFeatures(
    query,
    covered,
    (feature) => read.some((one) => hasFeature(one.features, feature)),
    weights,
  );
  for (const term of covered) {
    if (!byWord.has(term)) features += CONCEPT_SHARE * (weights.totalsOfTerms[term] ?? 0);
  }
  return features / (REACH * weights.features.total);
}
