import { chatSpelling } from "../../text/chat-spellings.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Language } from "../../text/language.ts";
import { isCapitalised, isNumber, splitWords, type Word } from "../../text/split-words.ts";
import { countFeatures } from "../lexical/lexical-features.ts";
import { type AnswerType, type Expectation, expectedAnswer } from "./expected-answer.ts";
import type { Glossary } from "./glossary.ts";

/** A content word of the question, or a phrase of it that the glossary knows as one concept. */
export interface QueryTerm {
  /** As the reader wrote it. */
  readonly surface: string;
  /** Folded words of the term; several only in a glossary phrase. */
  readonly words: readonly string[];
  /** Glossary concepts that the term names. */
  readonly concepts: readonly number[];
  readonly kind: "word" | "name" | "number";
  /** False for a term of an earlier question. */
  readonly own: boolean;
  /** 1 for the question's own terms; less for those of an earlier question. */
  readonly weight: number;
}

/** A question as retrieval needs it. */
export interface Query {
  /** What is embedded: the question, after the earlier one that it continues. */
  readonly text: string;
  readonly language: Language;
  /** Empty for a question of function words alone. */
  readonly terms: readonly QueryTerm[];
  /** Character features and their weights, 0 to 1. */
  readonly features: ReadonlyMap<number, number>;
  /** Features of the conversation that the question stands in, where it stands alone: they help to find paragraphs. */
  readonly context: ReadonlyMap<number, number>;
  readonly expects: AnswerType | null;
  /** What "how many" counts and "the name of" names. */
  readonly subject: QueryTerm | null;
}

const NO_CONTEXT: ReadonlyMap<number, number> = new Map();

/** What the features of a function word count beside those of a content word. */
const FUNCTION_WORD_WEIGHT = 0.3;

/** Written so it is the month, not the verb; at the start of a question it asks for leave, and does no harm. */
const MONTH = "May";
/** "The names of the companies": the subject stands within so many words of the asking ones. */
const SUBJECT_REACH = 3;

/** Takes a question apart. */
export function parseQuery(text: string, language: Language, glossary: Glossary): Query {
  const words = splitWords(text).map((word) => ({
    ...word,
    folded: chatSpelling(word.folded, language) ?? word.folded,
  }));
  const expected = expectedAnswer(words, language);
  const terms = termsOf(words, text, language, glossary).filter(({ first }) => expected?.words.has(first) !== true);
  return {
    text,
    language,
    terms: distinct(terms),
    features: featuresOf(words, language),
    context: NO_CONTEXT,
    expects: expected?.type ?? null,
    subject: expected === null ? null : subjectOf(expected, terms),
  };
}

/** The term right behind the asking words, or else right before them ("О'Салливанның аты"). */
function subjectOf(
  { type, words }: Expectation,
  terms: readonly (QueryTerm & { readonly first: number })[],
): QueryTerm | null {
  if (type !== "number" && type !== "name") return null;
  const last = Math.max(...words);
  const behind = terms.find(({ first }) => first > last && first <= last + SUBJECT_REACH);
  return behind ?? (type === "name" ? terms.findLast(({ first }) => first < last) : undefined) ?? null;
}

/** A question that stands alone, in the light of earlier ones: it asks the same, and paragraphs near them come first. */
export function inLightOf(query: Query, earlier: Query): Query {
  return { ...query, context: earlier.features };
}

/** A follow-up with the terms and features of an earlier question added at a weight; asks for what the follow-up asks. */
export function withContext(query: Query, earlier: Query, weight: number): Query {
  const known = new Set(query.terms.flatMap(({ words }) => words));
  const features = new Map(query.features);
  for (const [feature, count] of earlier.features) {
    features.set(feature, Math.max(features.get(feature) ?? 0, weight * count));
  }
  const added = earlier.terms
    .filter(({ words }) => !words.every((word) => known.has(word)))
    .map((term) => ({ ...term, own: false, weight: term.weight * weight }));
  return { ...query, text: `${earlier.text} ${query.text}`, terms: [...query.terms, ...added], features };
}

function termsOf(
  words: readonly Word[],
  text: string,
  language: Language,
  glossary: Glossary,
): (QueryTerm & { readonly first: number })[] {
  const shouting = !/\p{Ll}/u.test(text);
  const mentions = glossary.mentionsIn(words, language);
  const terms: (QueryTerm & { readonly first: number })[] = [];
  for (let position = 0; position < words.length; position += 1) {
    const here = mentions.filter(({ first }) => first === position);
    const last = here[0]?.last ?? position;
    const span = words.slice(position, last + 1);
    const first = span[0];
    if (first === undefined) break;
    if (last > position || saysSomething(first, language)) {
      terms.push({
        surface: text.slice(first.start, span.at(-1)?.end),
        words: span.map(({ folded }) => folded),
        concepts: here.map(({ concept }) => concept),
        kind: here.some(({ concept }) => glossary.isName(concept)) ? "name" : kindOf(first, position === 0 || shouting),
        own: true,
        weight: 1,
        first: position,
      });
    }
    position = last;
  }
  return terms;
}

/** No function word, and no single letter: what is left of "ее" and "ÉÉÉ" alike. */
function saysSomething({ folded, surface }: Word, language: Language): boolean {
  if (language === "en" && surface === MONTH) return true;
  return !FUNCTION_WORDS[language].has(folded) && (folded.length > 1 || isNumber(surface));
}

/** Each term once, however often it is said. */
function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const byWords = new Map<string, QueryTerm>();
  for (const term of terms) {
    const words = term.words.join(" ");
    if (!byWords.has(words)) byWords.set(words, term);
  }
  return [...byWords.values()];
}

/** A capital tells nothing at the start of the question, nor in one that is all capitals. */
function kindOf({ surface }: Word, capitalTellsNothing: boolean): QueryTerm["kind"] {
  if (isNumber(surface)) return "number";
  return isCapitalised(surface) && !capitalTellsNothing ? "name" : "word";
}

/** The features of the question's words, each by the weight of the weightiest word that has it. */
function featuresOf(words: readonly Word[], language: Language): Map<number, number> {
  const features = new Map<number, number>();
  for (const { folded } of words) {
    const weight = FUNCTION_WORDS[language].has(folded) ? FUNCTION_WORD_WEIGHT : 1;
    for (const feature of countFeatures([folded]).keys()) {
      features.set(feature, Math.max(features.get(feature) ?? 0, weight));
    }
  }
  return features;
}
