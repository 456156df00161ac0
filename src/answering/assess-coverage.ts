import type { AnswerType } from "../retrieval/question/expected-answer.ts";
import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import { covers } from "../retrieval/ranking/term-coverage.ts";
import { COVERAGE_WEIGHTS, GLOSSARY_WEIGHTS } from "./coverage-weights.ts";

/** How far the best passage covers a question. */
export interface Coverage {
  /** Probability that the source covers the question, 0 to 1. */
  readonly confidence: number;
  /** The question's own terms that neither the paragraph nor its heading has. */
  readonly absent: readonly QueryTerm[];
}

/** The folder that a passage was found in. */
export interface CoverageScope {
  /** Number of original paragraphs. */
  readonly paragraphs: number;
  readonly hasGlossary: boolean;
}

/** Judges the best sentence together with its paragraph. */
export function assessCoverage(
  query: Query,
  paragraph: RankedParagraph,
  sentence: RankedSentence,
  { paragraphs, hasGlossary }: CoverageScope,
): Coverage {
  const missing = findMissing(query, paragraph, sentence);
  const lacks = query.expects !== null && sentence.answerType === -1 ? COVERAGE_WEIGHTS.lacks[query.expects] : 0;
  const logOdds =
    COVERAGE_WEIGHTS.bias +
    COVERAGE_WEIGHTS.terms * sentence.terms +
    COVERAGE_WEIGHTS.heading * sentence.heading +
    COVERAGE_WEIGHTS.neighbours * (sentence.before + sentence.after) +
    COVERAGE_WEIGHTS.features * sentence.features +
    COVERAGE_WEIGHTS.absentNames * missing.share(({ kind }) => kind === "name") +
    COVERAGE_WEIGHTS.absentNumber * (missing.absent.some(({ kind }) => kind === "number") ? 1 : 0) +
    COVERAGE_WEIGHTS.bm25 * paragraph.bm25 +
    COVERAGE_WEIGHTS.logParagraphs * Math.log10(Math.max(1, paragraphs)) +
    COVERAGE_WEIGHTS.logTerms * Math.log(1 + Math.min(MOST_TERMS, query.terms.length)) +
    lacks +
    ownTermsAbsent(query, missing) +
    (asksAboutAnother(query, sentence) ? COVERAGE_WEIGHTS.asksAboutAnother : 0) +
    (hasGlossary ? glossaryLogOdds(query, sentence, missing) : 0);
  return { confidence: 1 / (1 + Math.exp(-logOdds)), absent: missing.absent.filter(({ own }) => own) };
}

/** The next summit is not the summit: a sentence about it has both words. */
function asksAboutAnother({ terms }: Query, { covered }: RankedSentence): boolean {
  return terms.some(
    ({ own, contrasts }, position) => own && contrasts && !(covered.has(position) && covered.has(position + 1)),
  );
}

/** A follow-up stands and falls with what it adds itself: the earlier question's words must not carry it alone. */
function ownTermsAbsent(query: Query, { absent }: Missing): number {
  const own = query.terms.filter((term) => term.own && term.weight === 1);
  if (own.length === query.terms.length || own.length === 0) return 0;
  return COVERAGE_WEIGHTS.ownTermsAbsent * (absent.filter((term) => own.includes(term)).length / own.length);
}

/** A longer question is no better covered for its length. */
const MOST_TERMS = 8;
/** So many absent words may be turns of phrase; with more it is the question that is about something else. */
const MOST_EXCUSED = 3;

/** Kinds of answer that are numbers. */
const COUNTED: ReadonlySet<AnswerType> = new Set(["number", "money", "percentage", "age"]);

function glossaryLogOdds(query: Query, { answerType }: RankedSentence, missing: Missing): number {
  const isConcept = ({ concepts }: QueryTerm): boolean => concepts.length > 0;
  const others = missing.absent.filter((term) => !isConcept(term)).length;
  const excused = Math.min(1, MOST_EXCUSED / Math.max(1, others));
  const counted = query.expects !== null && COUNTED.has(query.expects);
  return (
    GLOSSARY_WEIGHTS.bias +
    GLOSSARY_WEIGHTS.absentConcepts * missing.shareNotNearby(isConcept) +
    GLOSSARY_WEIGHTS.absentConceptCount * Math.min(MOST_EXCUSED, missing.absent.filter(isConcept).length) +
    GLOSSARY_WEIGHTS.absentOthers * excused * missing.share((term) => !isConcept(term)) +
    (counted && answerType === -1 ? GLOSSARY_WEIGHTS.lacksNumber : 0)
  );
}

interface Missing {
  /** Terms that neither the paragraph nor its heading has. */
  readonly absent: readonly QueryTerm[];
  /** Share of the terms' weight that is absent and of a kind. */
  share(isOfKind: (term: QueryTerm) => boolean): number;
  /** The same for terms that only sentences further off in the paragraph have, if any. */
  shareNotNearby(isOfKind: (term: QueryTerm) => boolean): number;
}

function findMissing(query: Query, { words, weights, sentences }: RankedParagraph, best: RankedSentence): Missing {
  const inHeading = query.terms.map((term) => covers(words.heading, term));
  const absentFrom = (covered: ReadonlySet<number>): QueryTerm[] =>
    query.terms.filter((_, position) => !covered.has(position) && inHeading[position] !== true);
  const absent = absentFrom(new Set(sentences.flatMap(({ covered }) => [...covered])));
  const near = sentences.filter(({ sentence }) => Math.abs(sentence - best.sentence) <= 1);
  const notNearby = absentFrom(new Set(near.flatMap(({ covered }) => [...covered])));
  const shareOf = (terms: readonly QueryTerm[], isOfKind: (term: QueryTerm) => boolean): number => {
    let share = 0;
    for (const term of terms.filter(isOfKind)) share += weights.terms[query.terms.indexOf(term)] ?? 0;
    return weights.totalOfTerms === 0 ? 0 : share / weights.totalOfTerms;
  };
  return {
    absent,
    share: (isOfKind) => shareOf(absent, isOfKind),
    shareNotNearby: (isOfKind) => shareOf(notNearby, isOfKind),
  };
}
