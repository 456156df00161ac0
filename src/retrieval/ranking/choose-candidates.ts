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
}

/** How far a paragraph can get beyond the sum of the features' idf by repeating them (measured). */
export const REACH = 1.32;
/** How much better another language version must fit to be read in place of the question's own. */
const OWN_LANGUAGE = 1.5;
const OWN_LANGUAGE_START = 0.15;
/** Paragraphs that the inverted index brings. */
const BY_WORDS = 20;

/** Unites the paragraphs that the inverted indexes find with those of the nearest windows; best first. */
export function chooseCandidates(index: PassageIndex, query: Query, nearest: readonly Passage[]): Candidate[] {
  const best = bestVersions(index, query, (language, scores) => [
    ...highest(scores, BY_WORDS),
    ...unitsNear(index, language, nearest),
  ]);
  const near = new Set(nearest.map((passage) => ordinalOf(index, passage)));
  return best.sort((a, b) => b.bm25 - a.bm25).filter(({ ordinal }, rank) => rank < BY_WORDS || near.has(ordinal));
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
  choose: (language: Language, scores: Float64Array) => readonly number[],
): Candidate[] {
  const best = new Map<number, Candidate>();
  const asked = index.languages.get(query.language)?.inverted;
  for (const [language, { inverted, ordinals }] of index.languages) {
    const scores = inverted.score(query.features);
    const most = REACH * totalIdf(query, asked ?? inverted);
    for (const unit of choose(language, scores)) {
      const candidate = { ordinal: ordinals[unit] ?? 0, language, bm25: most === 0 ? 0 : (scores[unit] ?? 0) / most };
      const known = best.get(candidate.ordinal);
      if (known === undefined || suitability(candidate, query) > suitability(known, query))
        best.set(candidate.ordinal, candidate);
    }
  }
  return [...best.values()];
}

function totalIdf(query: Query, inverted: InvertedIndex): number {
  let total = 0;
  for (const [feature, weight] of query.features) total += weight * inverted.idf(feature);
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
