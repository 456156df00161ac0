import type { AnswerType } from "../retrieval/question/expected-answer.ts";
import type { Query, QueryTerm } from "../retrieval/question/query.ts";
import type { RankedParagraph, RankedSentence } from "../retrieval/ranking/rank-passages.ts";
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
  | "logTerms"
  /** How many relations (before, after, in place of) the question speaks of and the sentence does not. */
  | "relationsAbsent"
  /** Share of the terms that are names and stand only in other sentences of the paragraph. */
  | "namesElsewhere"
  /** Of a follow-up: the share of its own terms that are absent. */
  | "ownTermsAbsent"
  /** The sentence has nothing of the kind that is asked for. */
  | `lacks${Capitalize<AnswerType>}`
  /** It has a number, but not of the things counted. */
  | "numberElsewhere"
  /** Share of the terms that are concepts of the glossary and absent, or only further off in the paragraph; and how many. */
  | "absentConcepts"
  | "absentConceptCount"
  /** Share of the terms that are absent and no concepts: turns of phrase, as far as they are few. */
  | "absentOthers";

/** A value for each feature. */
export type CoverageFeatures = Readonly<Record<CoverageFeature, number>>;

/** The folder that a passage was found in. */
export interface CoverageScope {
  /** Number of original paragraphs. */
  readonly paragraphs: number;
  /** Then an absent word that the glossary knows tells another thing than one that it does not know. */
  readonly hasGlossary: boolean;
}

/** A longer question is no better covered for its length. */
const MOST_TERMS = 8;
/** So many absent words may be turns of phrase; with more it is the question that is about something else. */
const MOST_EXCUSED = 3;

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
    logTerms: Math.log(1 + Math.min(MOST_TERMS, query.terms.length)),
    relationsAbsent: relationsAbsent(query, paragraph, sentence),
    namesElsewhere: located.share(isName, "beside", "paragraph"),
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
    lacksStatement: lacks("statement"),
    numberElsewhere: oneIf(query.expects === "number" && sentence.answerType === 0),
    absentConcepts: located.share(isConcept, "paragraph", "absent"),
    absentConceptCount: Math.min(MOST_EXCUSED, located.absent.filter(isConcept).length),
    absentOthers: absentOthers(located),
  };
}

/** The summit before is not the summit: a sentence about it speaks of "before" itself. */
function relationsAbsent({ relations }: Query, { words }: RankedParagraph, { sentence }: RankedSentence): number {
  const read = words.sentences[sentence]?.words ?? [];
  return relations.filter((relation) => !read.some(({ folded }) => relation.test(folded))).length;
}

/** A follow-up stands and falls with what it adds itself: the earlier question's words must not carry it alone. */
function ownTermsAbsent(query: Query, { absent }: LocatedTerms): number {
  const own = query.terms.filter((term) => term.own && term.weight === 1);
  if (own.length === query.terms.length || own.length === 0) return 0;
  return absent.filter((term) => own.includes(term)).length / own.length;
}

function absentOthers(located: LocatedTerms): number {
  const others = located.absent.filter((term) => !isConcept(term)).length;
  return Math.min(1, MOST_EXCUSED / Math.max(1, others)) * located.share((term) => !isConcept(term), "absent");
}

function oneIf(condition: boolean): 0 | 1 {
  return condition ? 1 : 0;
}
