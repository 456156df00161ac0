import type { Paragraph, SourceText } from "../../knowledge/source-document.ts";
import { ANAPHORS } from "../../text/anaphors.ts";
import type { Language } from "../../text/language.ts";
import { relativeYears } from "../../text/relative-years.ts";
import { openingOf } from "../../text/soft-match.ts";
import { isCapitalised, splitWords, type Word } from "../../text/split-words.ts";
import { featuresOfWord } from "../lexical/lexical-features.ts";
import type { Glossary } from "../question/glossary.ts";
import { type OfficeBearers, readOfficeBearers } from "./office-bearers.ts";

/** A sentence taken apart for comparing with questions. */
export interface SentenceWords {
  readonly language: Language;
  readonly text: string;
  readonly words: readonly Word[];
  /**
   * Folded words, each once, with the years that "last year" and the like mean and the names of those who bear an office
   * that it speaks of, and the concepts that each names by itself. Words inside a phrase that is a concept of its own are
   * left out (see `Glossary`).
   */
  readonly distinct: ReadonlyMap<string, ReadonlySet<number>>;
  /** The distinct words, in the same order. */
  readonly forms: readonly string[];
  /** Of the distinct words, in their order: only a word of the same opening may match another. */
  readonly openings: Uint32Array;
  /** Of each word, ascending; one that several words have may come as often. */
  readonly features: Uint32Array;
  /** Concepts that it names, offices of the people that it names among them. */
  readonly concepts: ReadonlySet<number>;
  /** It begins with a word that stands for something said before. */
  readonly leansBack: boolean;
}

/** A paragraph of one language version, and the title and section that stand over it. */
export interface ParagraphWords {
  readonly source: SourceText;
  readonly paragraph: Paragraph;
  readonly sentences: readonly SentenceWords[];
  readonly heading: SentenceWords;
}

/** Most words name no concept. */
const NO_CONCEPTS: ReadonlySet<number> = new Set();

/** A word that leans back stands among the first so many. */
const OPENING = 4;

/** Paragraphs kept taken apart, about 40 kB each: half a millisecond spared for each of the thirty that a question reads. */
const CACHED = 1_000;

export type ParagraphReader = (source: SourceText, paragraph: Paragraph) => ParagraphWords;

/** Takes paragraphs apart, and keeps the latest so. */
export function createParagraphReader(glossary: Glossary): ParagraphReader {
  const cache = new Map<Paragraph, ParagraphWords>();
  const bearers = new WeakMap<SourceText, OfficeBearers>();
  return (source, paragraph) => {
    const cached = cache.get(paragraph);
    if (cached !== undefined) {
      // The one read last is the last to go.
      cache.delete(paragraph);
      cache.set(paragraph, cached);
      return cached;
    }
    const offices = bearers.get(source) ?? readOfficeBearers(source, glossary);
    bearers.set(source, offices);
    const take = (text: string): SentenceWords => takeApart(text, source, glossary, offices);
    const read: ParagraphWords = {
      source,
      paragraph,
      sentences: paragraph.sentences.map(({ start, end }) => take(source.text.slice(start, end))),
      heading: take([source.title, paragraph.section ?? ""].join("\n")),
    };
    cache.set(paragraph, read);
    const oldest = cache.keys().next();
    if (cache.size > CACHED && oldest.done !== true) cache.delete(oldest.value);
    return read;
  };
}

function takeApart(
  text: string,
  { language, referenceYear }: SourceText,
  glossary: Glossary,
  bearers: OfficeBearers,
): SentenceWords {
  const words = splitWords(text);
  const opening = words
    .slice(0, OPENING)
    .map(({ folded }) => folded)
    .join(" ");
  const mentions = glossary.mentionsIn(words, language);
  const inPhrase = new Set<number>();
  const named = new Map<number, number[]>();
  for (const { concept, first, last } of mentions) {
    if (last === first) named.set(first, [...(named.get(first) ?? []), concept]);
    for (let position = first; last > first && position <= last; position += 1) inPhrase.add(position);
  }
  const distinct = new Map<string, ReadonlySet<number>>();
  words.forEach(({ folded }, position) => {
    if (inPhrase.has(position)) return;
    const concepts = named.get(position);
    distinct.set(folded, concepts === undefined ? NO_CONCEPTS : new Set(concepts));
  });
  if (referenceYear !== null) {
    const folded = words.map((word) => word.folded).join(" ");
    for (const year of relativeYears(folded, language, referenceYear)) distinct.set(year, NO_CONCEPTS);
  }
  const concepts = new Set(mentions.map(({ concept }) => concept));
  for (const concept of [...concepts]) {
    const name = bearers.nameOf(concept);
    if (name !== null && !distinct.has(name)) distinct.set(name, NO_CONCEPTS);
  }
  for (const { folded } of words.filter(({ surface }) => isCapitalised(surface))) {
    for (const concept of bearers.conceptsOf(folded)) concepts.add(concept);
  }
  const forms = [...distinct.keys()];
  return {
    language,
    text,
    words,
    distinct,
    forms,
    openings: Uint32Array.from(forms, openingOf),
    features: featuresOf(words),
    concepts,
    leansBack: ANAPHORS[language].test(opening),
  };
}

function featuresOf(words: readonly Word[]): Uint32Array {
  const all = Array.from(new Set(words.map(({ folded }) => folded)), featuresOfWord);
  const features = new Uint32Array(all.reduce((total, { length }) => total + length, 0));
  let end = 0;
  for (const some of all) {
    features.set(some, end);
    end += some.length;
  }
  return features.sort();
}
