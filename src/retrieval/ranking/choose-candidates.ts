import type { Language } from "../../text/language.ts";
import { highest } from "../lexical/highest.ts";
import type { InvertedIndex } from "../lexical/inverted-index.ts";
import type { Passage } from "../passage.ts";
import { type LanguageIndex, ordinalOf, type PassageIndex, unitOf } from "../passage-index.ts";
import type { Query } from "../question/query.ts";

/** An original paragraph worth ranking, and the language version in which it fits the question best. */
export interface Candidate {
  readonly ordinal: number;
  readonly language: Language;
  /** BM25 as a share of what the question's features could reach, about 0 to 1. */
  readonly bm25: number;
  /** The same for the features of the conversation that the question stands in. */
  readonly contextBm25: number;
}

/** How far a paragraph can get beyond the sum of the features' idf by repeating them (measured). */
export const REACH = 1.32;
/** How much better another language version must fit to be read in place of the question's own. */
const OWN_LANGUAGE = 1.5;
const OWN_LANGUAGE_START = 0.15;
/** What the conversation's BM25 counts beside the question's own when paragraphs are chosen. */
const CONTEXT = 0.5;
/** Paragraphs that the inverted index brings. */
const BY_WORDS = 20;

/** Unites the paragraphs that the inverted indexes find with those of the nearest windows; best first. */
export function chooseCandidates(index: PassageIndex, query: Query, nearest: readonly Passage[]): Candidate[] {
  const best = bestVersions(index, query, (language, scores, context) => [
    ...highest(
      context === null ? scores : scores.map((score, unit) => score + CONTEXT * (context[unit] ?? 0)),
      BY_WORDS,
    ),
    ...unitsNear(index, language, nearest),
  ]);
  const near = new Set(nearest.map((passage) => ordinalOf(index, passage)));
  return best.sort((a, b) => weight(b) - weight(a)).filter(({ ordinal }, rank) => rank < BY_WORDS || near.has(ordinal));
}

function weight({ bm25, contextBm25 }: Candidate): number {
  return bm25 + CONTEXT * contextBm25;
}

/** One paragraph as a candidate, whether or not the question would lead to it. */
export function candidateAt(index: PassageIndex, query: Query, ordinal: number): Candidate | undefined {
  return bestVersions(index, query, (language) => {
    const languageIndex = index.languages.get(language);
    return languageIndex === undefined ? [] : [unitOf(languageIndex, ordinal)].filter((unit) => unit >= 0);
  })[0];
}

/** Each paragraph of the chosen units in the language version that fits best. */
function bestVersions(
  index: PassageIndex,
  query: Query,
  choose: (language: Language, scores: Float64Array, context: Float64Array | null) => readonly number[],
): Candidate[] {
  const best = new Map<number, Candidate>();
  const asked = index.languages.get(query.language)?.inverted;
  for (const [language, { inverted, ordinals }] of index.languages) {
    const scores = inverted.score(query.features);
    const context = query.context.size === 0 ? null : inverted.score(query.context);
    const most = REACH * totalIdf(query.features, asked ?? inverted);
    const mostOfContext = context === null ? 0 : REACH * totalIdf(query.context, asked ?? inverted);
    for (const unit of choose(language, scores, context)) {
      const candidate = {
        ordinal: ordinals[unit] ?? 0,
        language,
        bm25: shareOf(scores[unit], most),
        contextBm25: shareOf(context?.[unit], mostOfContext),
      };
      const known = best.get(candidate.ordinal);
      if (known === undefined || suitability(candidate, query) > suitability(known, query))
        best.set(candidate.ordinal, candidate);
    }
  }
  return [...best.values()];
}

function shareOf(score: number | undefined, most: number): number {
  return most === 0 ? 0 : (score ?? 0) / most;
}

function totalIdf(features: ReadonlyMap<number, number>, inverted: InvertedIndex): number {
  let total = 0;
  for (const [feature, weight] of features) total += weight * inverted.idf(feature);
  return total;
}

function unitsNear(index: PassageIndex, language: Language, nearest: readonly Passage[]): number[] {
  const languageIndex: LanguageIndex | undefined = index.languages.get(language);
  if (languageIndex === undefined) return [];
  return nearest
    .filter(({ metadata }) => metadata.language === language)
    .map((passage) => unitOf(languageIndex, ordinalOf(index, passage)))
    .filter((unit) => unit >= 0);
}

/** A version in the question's language is read unless another fits much better: the question's language may be misread. */
function suitability({ language, bm25 }: Candidate, query: Query): number {
  return language === query.language ? OWN_LANGUAGE * bm25 + OWN_LANGUAGE_START : bm25;
}
