import type { AnswerType } from "../retrieval/question/expected-answer.ts";
import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import type { MissingTerms } from "./missing-terms.ts";

/** What the confidence rests on. Shares are of the weight of all the question's terms (or features), 0 to 1. */
export type CoverageFeature =
  | "bias"
  /** Terms in the best sentence; only in the heading over it; only in the sentences beside it. */
  | "terms"
  | "heading"
  | "neighbours"
  /** Character features in the best sentence. */
  | "features"
  /** Share of the terms that are absent names; whether a number is absent. */
  | "absentNames"
  | "absentNumber"
  /** The paragraph's BM25 as a share of what the question could reach. */
  | "bm25"
  | "logParagraphs"
  | "logTerms"
  /** The question is about the next or the previous one, and the sentence is not. */
  | "asksAboutAnother"
  /** Of a follow-up: the share of its own terms that are absent. */
  | "ownTermsAbsent"
  /** The sentence has nothing of the kind that is asked for. */
  | `lacks${Capitalize<AnswerType>}`
  /**
   * 0 where the folder has no glossary. With one, an absent word that it knows is a thing that the source does not have,
   * while an absent word that it does not know is more often a turn of phrase.
   */
  | "glossary"
  | "glossaryAbsentConcepts"
  | "glossaryAbsentConceptCount"
  | "glossaryAbsentOthers"
  | "glossaryLacksNumber";

/** A value for each feature. */
export type CoverageFeatures = Readonly<Record<CoverageFeature, number>>;

/** The folder that a passage was found in. */
export interface CoverageScope {
  /** Number of original paragraphs. */
  readonly paragraphs: number;
  readonly hasGlossary: boolean;
}

/** A longer question is no better covered for its length. */
const MOST_TERMS = 8;
/** So many absent words may be turns of phrase; with more it is the question that is about something else. */
const MOST_EXCUSED = 3;

/** Kinds of answer that are numbers. */
const COUNTED: ReadonlySet<AnswerType> = new Set(["number", "money", "percentage", "age"]);

/** The features of the best sentence together with its paragraph. */
export function coverageFeatures(
  query: Query,
  { bm25 }: RankedParagraph,
  sentence: RankedSentence,
  missing: MissingTerms,
  { paragraphs, hasGlossary }: CoverageScope,
): CoverageFeatures {
  const lacks = (type: AnswerType): number => oneIf(query.expects === type && sentence.answerType === -1);
  return {
    bias: 1,
    terms: sentence.terms,
    heading: sentence.heading,
    neighbours: sentence.before + sentence.after,
    features: sentence.features,
    absentNames: missing.share(({ kind }) => kind === "name"),
    absentNumber: oneIf(missing.absent.some(({ kind }) => kind === "number")),
    bm25,
    logParagraphs: Math.log10(Math.max(1, paragraphs)),
    logTerms: Math.log(1 + Math.min(MOST_TERMS, query.terms.length)),
    asksAboutAnother: oneIf(asksAboutAnother(query, sentence)),
    ownTermsAbsent: ownTermsAbsent(query, missing),
    lacksNumber: lacks("number"),
    lacksMoney: lacks("money"),
    lacksPercentage: lacks("percentage"),
    lacksAge: lacks("age"),
    lacksTime: lacks("time"),
    lacksPlace: lacks("place"),
    lacksPerson: lacks("person"),
    lacksOffice: lacks("office"),
    ...(hasGlossary ? glossaryFeatures(query, sentence, missing) : WITHOUT_GLOSSARY),
  };
}

/** The next summit is not the summit: a sentence about it has both words. */
function asksAboutAnother({ terms }: Query, { covered }: RankedSentence): boolean {
  return terms.some(
    ({ own, contrasts }, position) => own && contrasts && !(covered.has(position) && covered.has(position + 1)),
  );
}

/** A follow-up stands and falls with what it adds itself: the earlier question's words must not carry it alone. */
function ownTermsAbsent(query: Query, { absent }: MissingTerms): number {
  const own = query.terms.filter((term) => term.own && term.weight === 1);
  if (own.length === query.terms.length || own.length === 0) return 0;
  return absent.filter((term) => own.includes(term)).length / own.length;
}

type GlossaryFeatures = Pick<CoverageFeatures, Extract<CoverageFeature, `glossary${string}`>>;

const WITHOUT_GLOSSARY: GlossaryFeatures = {
  glossary: 0,
  glossaryAbsentConcepts: 0,
  glossaryAbsentConceptCount: 0,
  glossaryAbsentOthers: 0,
  glossaryLacksNumber: 0,
};

function glossaryFeatures(query: Query, { answerType }: RankedSentence, missing: MissingTerms): GlossaryFeatures {
  const isConcept = ({ concepts }: QueryTerm): boolean => concepts.length > 0;
  const others = missing.absent.filter((term) => !isConcept(term)).length;
  const excused = Math.min(1, MOST_EXCUSED / Math.max(1, others));
  return {
    glossary: 1,
    glossaryAbsentConcepts: missing.shareNotNearby(isConcept),
    glossaryAbsentConceptCount: Math.min(MOST_EXCUSED, missing.absent.filter(isConcept).length),
    glossaryAbsentOthers: excused * missing.share((term) => !isConcept(term)),
    glossaryLacksNumber: oneIf(query.expects !== null && COUNTED.has(query.expects) && answerType === -1),
  };
}

function oneIf(condition: boolean): 0 | 1 {
  return condition ? 1 : 0;
}
