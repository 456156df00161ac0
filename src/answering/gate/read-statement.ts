import type { Glossary } from "../../retrieval/question/glossary.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Language } from "../../text/language.ts";
import { isCapitalised, splitWords, type Word } from "../../text/split-words.ts";
import { soundOf } from "./name-sound.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";
import { regionsNamed } from "./region-names.ts";
import type { Statement } from "./statement.ts";

/** A word of a statement and what it stands for. */
export interface ReadWord extends Word {
  /** How it sounds as a name. */
  readonly sound: string;
  /** Of the glossary. */
  readonly concepts: readonly number[];
  /** Countries and peoples it may name, by code. */
  readonly regions: readonly string[];
  /** Carries no topic. */
  readonly isFunction: boolean;
  /** The first of its sentence, whose capital says nothing. */
  readonly isFirst: boolean;
  readonly isCapitalised: boolean;
  /** A glossary mention that is a name. */
  readonly isKnownName: boolean;
}

/** A statement taken apart. */
export interface ReadStatement {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly ReadWord[];
  readonly quantities: readonly Quantity[];
  readonly concepts: ReadonlySet<number>;
}

const SENTENCE_END = /[.?!…:]["'”’»)]*\s+["'„“«(–—-]*\s*$/u;
const OPENING = /^[\s"'„“«(–—-]*$/u;

export function readStatement({ text, language }: Statement, glossary: Glossary): ReadStatement {
  const split = splitWords(text);
  const conceptsAt = new Map<number, number[]>();
  for (const { concept, first, last } of glossary.mentionsIn(split, language)) {
    for (let at = first; at <= last; at += 1) conceptsAt.set(at, [...(conceptsAt.get(at) ?? []), concept]);
  }
  const words = split.map((word, position) => {
    const concepts = conceptsAt.get(position) ?? [];
    const before = text.slice(split[position - 1]?.end ?? 0, word.start);
    return {
      ...word,
      sound: soundOf(word.folded),
      concepts,
      regions: regionsNamed(word.folded, language),
      isFunction: FUNCTION_WORDS[language].has(word.folded),
      isFirst: position === 0 ? OPENING.test(before) : SENTENCE_END.test(before),
      isCapitalised: isCapitalised(word.surface),
      isKnownName: concepts.some((concept) => glossary.isName(concept)),
    };
  });
  return {
    text,
    language,
    words,
    quantities: quantitiesIn(text, language),
    concepts: new Set(words.flatMap(({ concepts }) => concepts)),
  };
}
