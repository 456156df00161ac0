import type { Query } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import type { Language } from "../text/language.ts";
import type { Citation } from "./answer.ts";
import type { DraftClaim } from "./draft.ts";
import { type BilingualQuote, quoteSentences } from "./quote-sentences.ts";

/** A sentence and the paragraph it stands in. */
export interface SentenceHit {
  readonly paragraph: RankedParagraph;
  readonly sentence: RankedSentence;
  /** The answer before this one quoted it: the reader has it already. */
  readonly justQuoted: boolean;
}

const MOST_SENTENCES = 3;
/** Sentences looked at for a place beside the best. */
const CONSIDERED = 12;
/** A further sentence joins when its score is within this of the best one's … */
const NEAR = 1.05;
/** … (more, where the reader has the best one already) … */
const NEAR_THE_KNOWN = 2.6;
/** … or when it has at least this share of the question's terms that the answer lacks so far. */
const NEW_TERMS = 0.36;
/** A sentence that begins with "she" or "there" and follows the best one may be its other half: less is asked of it. */
const NEW_TERMS_GOING_ON = 0.1;
/** How far below the best a sentence with new terms may be. */
const NEAR_ENOUGH = 2.2;

/** A follow-up is more often about the paragraph just quoted than about another … */
const SAME_PARAGRAPH = 1.6;
/** … and seldom answered by the very sentence that the reader has read. */
const SAME_SENTENCE = -0.2;

/** All sentences of the ranked paragraphs, best first; `quoted` is what the answer that is followed up cited. */
export function rankSentences(ranked: readonly RankedParagraph[], quoted: readonly Citation[]): SentenceHit[] {
  return ranked
    .flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => {
        if (quoted.length === 0) return { paragraph, sentence, justQuoted: false };
        const here = quoted.filter((citation) => isIn(paragraph, citation));
        const justQuoted = here.some(({ start }) => start === startOf(paragraph, sentence));
        const nearness = (here.length > 0 ? SAME_PARAGRAPH : 0) + (justQuoted ? SAME_SENTENCE : 0);
        return { paragraph, sentence: { ...sentence, score: sentence.score + nearness }, justQuoted };
      }),
    )
    .sort((a, b) => b.sentence.score - a.sentence.score);
}

function isIn({ document, paragraph }: RankedParagraph, citation: Citation): boolean {
  return citation.document === document.id && citation.paragraph === paragraph + 1;
}

/** Where the original's sentence begins that a ranked one is or translates. */
function startOf({ document, paragraph, language }: RankedParagraph, { sentence }: RankedSentence): number {
  return quoteSentences(document, language, paragraph, [sentence], document.language).original.start;
}

/**
 * The one to three sentences that answer: the best, and others only where they are nearly as good or have terms of the
 * question that it lacks. In the source's order where they share a document.
 */
export function chooseSentences(query: Query, hits: readonly SentenceHit[]): SentenceHit[] {
  const best = hits[0];
  if (best === undefined) return [];
  const chosen = [best];
  // "What did O’Sullivan say?" has one thing to look for: what is said of it next belongs to the answer.
  const isBrief = query.expects === null && query.terms.filter(({ own }) => own).length <= 1;
  const near = best.justQuoted ? NEAR_THE_KNOWN : NEAR;
  for (const hit of hits.slice(1, CONSIDERED)) {
    if (hit.justQuoted) continue;
    if (chosen.length === MOST_SENTENCES) break;
    const behind = best.sentence.score - hit.sentence.score;
    const added = newShare(query, chosen, hit);
    if (goesOn(best, hit) && (isBrief || completes(best, hit) || added >= NEW_TERMS_GOING_ON)) chosen.push(hit);
    else if (behind <= NEAR_ENOUGH && (behind <= near / chosen.length || added >= NEW_TERMS)) chosen.push(hit);
  }
  return inSourceOrder(chosen);
}

/** Whether a sentence follows the best one and leans back on it. */
function goesOn(best: SentenceHit, { paragraph, sentence }: SentenceHit): boolean {
  return paragraph === best.paragraph && sentence.sentence === best.sentence.sentence + 1 && sentence.leansBack;
}

/** Whether a sentence has what is asked for, and the best one has not: "She met …" after "Kallas went to Astana". */
function completes(best: SentenceHit, { sentence }: SentenceHit): boolean {
  return best.sentence.answerType < 1 && sentence.answerType === 1;
}

/** The share of the question's own terms that a sentence has and the chosen ones lack. */
function newShare(query: Query, chosen: readonly SentenceHit[], { paragraph, sentence }: SentenceHit): number {
  const has = new Set(chosen.flatMap((hit) => [...hit.sentence.covered]));
  let share = 0;
  for (const term of sentence.covered) {
    if (!has.has(term) && query.terms[term]?.own === true) share += paragraph.weights.terms[term] ?? 0;
  }
  return paragraph.weights.totalOfTerms === 0 ? 0 : share / paragraph.weights.totalOfTerms;
}

/** By document, the best one's first, and within a document as it reads. */
function inSourceOrder(chosen: readonly SentenceHit[]): SentenceHit[] {
  const documents = [...new Set(chosen.map(({ paragraph }) => paragraph.document))];
  return documents.flatMap((document) =>
    chosen
      .filter(({ paragraph }) => paragraph.document === document)
      .sort((a, b) => a.paragraph.paragraph - b.paragraph.paragraph || a.sentence.sentence - b.sentence.sentence),
  );
}

/** The source's own sentences as claims, in the reader's language where there is a translation. */
export function draftExtractively(hits: readonly SentenceHit[], reader: Language): DraftClaim[] {
  return hits.map(({ paragraph: { document, paragraph, language }, sentence }) =>
    claimOf(quoteSentences(document, language, paragraph, [sentence.sentence], reader), document.id, paragraph + 1),
  );
}

/** What a quote says as a claim; a sentence that is wrapped over lines in its file is shown in one. */
export function claimOf({ original, translation }: BilingualQuote, document: string, paragraph: number): DraftClaim {
  const text = (translation ?? original).quote.replace(/\s+/g, " ");
  return { text, quotes: [{ document, paragraph, quote: original.quote }] };
}
