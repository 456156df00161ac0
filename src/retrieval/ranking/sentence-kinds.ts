import type { Language } from "../../text/language.ts";
import { isNumber, type Word } from "../../text/split-words.ts";
import type { AnswerType } from "../question/expected-answer.ts";
import { AGE, AGENT, DURATION, MONEY, NUMERAL, PERCENT, STATEMENT, TIME, YEAR } from "./answer-words.ts";
import { OFFICE } from "./office-words.ts";
import type { SentenceWords } from "./paragraph-words.ts";

/** What a sentence has of the kinds of thing that questions ask for, whatever the question. */
export interface SentenceKinds {
  /** Kinds that a word or a sign alone shows. */
  readonly has: ReadonlySet<AnswerType>;
  /** Positions of its numbers and numerals, years left out. */
  readonly numbers: readonly number[];
  /** Somebody acts in it, though perhaps without a name. */
  readonly hasAgent: boolean;
}

const known = new WeakMap<SentenceWords, SentenceKinds>();

/** The kinds of a sentence, worked out at the first question that meets it. */
export function kindsOf(sentence: SentenceWords): SentenceKinds {
  const found = known.get(sentence) ?? readKinds(sentence);
  known.set(sentence, found);
  return found;
}

function readKinds({ text, words, language }: SentenceWords): SentenceKinds {
  const some = (isOfKind: (word: Word) => boolean): boolean => words.some(isOfKind);
  const matching = (patterns: Readonly<Record<Language, RegExp>>): boolean =>
    some(({ folded }) => patterns[language].test(folded));
  const kinds: Readonly<Partial<Record<AnswerType, boolean>>> = {
    age: matching(AGE) && some(({ surface }) => isNumber(surface)),
    money: /[€$£₽₸]/u.test(text) || matching(MONEY),
    percentage: text.includes("%") || matching(PERCENT),
    duration: matching(DURATION),
    time: some(({ folded }) => YEAR.test(folded)) || matching(TIME),
    office: matching(OFFICE),
    statement: matching(STATEMENT),
  };
  return {
    has: new Set((Object.keys(kinds) as AnswerType[]).filter((kind) => kinds[kind] === true)),
    numbers: words.flatMap(({ surface, folded }, position) =>
      (isNumber(surface) && !YEAR.test(folded)) || NUMERAL[language].test(folded) ? [position] : [],
    ),
    hasAgent: matching(OFFICE) || matching(AGENT),
  };
}
