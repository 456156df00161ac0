import type { AnswerType } from "../retrieval/question/expected-answer.ts";
import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
import type { Language } from "../text/language.ts";
import type { LocatedTerms } from "./locate-terms.ts";

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
  /** Of the number of terms that the paragraph or its heading has. */
  | "logTerms"
  /** Share of the terms that are names and stand only in other sentences of the paragraph. */
  | "namesElsewhere"
  /**
   * The question neither names anything that the paragraph has nor continues the conversation: on the topic it may still be,
   * but for other words of its own. The share of terms in the sentence counts anew then, and that of words as they stand.
   */
  | "nameless"
  | "namelessTerms"
  | "namelessWords"
  /** The question continues the conversation, and so its topic. */
  | "continues"
  /** Of a follow-up: the share of its own terms that are absent. */
  | "ownTermsAbsent"
  /** The sentence has nothing of the kind that is asked for. Most sentences state something: that tells nothing. */
  | `lacks${Capitalize<Exclude<AnswerType, "statement">>}`
  /** It has a number, but not of the things counted. */
  | "numberElsewhere"
  /** Share of the terms that the glossary knows and that are absent, or only further off in the paragraph. */
  | "absentConcepts";

/** A value for each feature. */
export type CoverageFeatures = Readonly<Record<CoverageFeature, number>>;

/** The folder that a passage was found in. */
export interface CoverageScope {
  /** Number of paragraphs in the passage's language: those in another hardly ever come into question. */
  readonly paragraphs: number;
  /** The passage's language. */
  readonly language: Language;
  /** Then synonyms are found, and an absent word says more: all is weighed otherwise. */
  readonly hasGlossary: boolean;
}

/** More terms than these say no more. */
const MOST_TERMS = 8;

const isName = ({ kind }: QueryTerm): boolean => kind === "name";
const isConcept = ({ concepts }: QueryTerm): boolean => concepts.length > 0;

/** The features of the best sentence together with its paragraph. */
export function coverageFeatures(
  query: Query,
  paragraph: RankedParagraph,
  sentence: RankedSentence,
  located: LocatedTerms,
  { paragraphs }: CoverageScope,
): CoverageFeatures {
  const continues = oneIf(query.terms.some(({ own }) => !own));
  const nameless = oneIf(continues === 0 && !located.has(isName));
  const lacks = (type: AnswerType): number => oneIf(query.expects === type && sentence.answerType === -1);
  return {
    bias: 1,
    terms: sentence.terms,
    heading: sentence.heading,
    neighbours: sentence.before + sentence.after,
    features: sentence.features,
    absentNames: located.share(isName, "absent"),
    absentNumber: oneIf(located.absent.some(({ kind }) => kind === "number")),
    bm25: paragraph.bm25,
    logParagraphs: Math.log10(Math.max(1, paragraphs)),
    logTerms: Math.log(1 + Math.min(MOST_TERMS, query.terms.length - located.absent.length)),
    namesElsewhere: located.share(isName, "beside", "paragraph"),
    nameless,
    namelessTerms: nameless * sentence.terms,
    namelessWords: nameless * located.share((_, position) => !sentence.byConcept.has(position), "sentence"),
    continues,
    ownTermsAbsent: ownTermsAbsent(query, located),
    lacksDuration: lacks("duration"),
    lacksNumber: lacks("number"),
    lacksMoney: lacks("money"),
    lacksPercentage: lacks("percentage"),
    lacksAge: lacks("age"),
    lacksTime: lacks("time"),
    lacksPlace: lacks("place"),
    lacksPerson: lacks("person"),
    lacksOffice: lacks("office"),
    lacksName: lacks("name"),
    numberElsewhere: oneIf(query.expects === "number" && sentence.answerType === 0),
    absentConcepts: located.share(isConcept, "paragraph", "absent"),
  };
}

/** A follow-up stands and falls with what it adds itself: the earlier question's words must not carry it alone. */
function ownTermsAbsent(query: Query, { absent }: LocatedTerms): number {
  const own = query.terms.filter((term) => term.own && term.weight === 1);
  if (query.terms.every((term) => term.own) || own.length === 0) return 0;
  return absent.filter((term) => own.includes(term)).length / own.length;
}

function oneIf(condition: boolean): 0 | 1 {
  return condition ? 1 : 0;
}
