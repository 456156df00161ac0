import type { Language } from "../../text/language.ts";
import { isCapitalised, isNumber } from "../../text/split-words.ts";
import type { AnswerType } from "../question/expected-answer.ts";
import { AGE, AGENT, DURATION, MONEY, NUMERAL, PERCENT, STATEMENT, TIME, YEAR } from "./answer-words.ts";
import { OFFICE } from "./office-words.ts";
import type { SentenceWords } from "./paragraph-words.ts";

type Patterns = Readonly<Record<Language, RegExp>>;

/** What a sentence has of the kinds of thing that questions ask for, each worked out at the first question that asks. */
class SentenceKinds {
  readonly #sentence: SentenceWords;
  readonly #has = new Map<AnswerType, boolean>();
  #numbers: readonly number[] | undefined;
  #capitalised: readonly number[] | undefined;
  #hasAgent: boolean | undefined;

  constructor(sentence: SentenceWords) {
    this.#sentence = sentence;
  }

  /** Whether a word or a sign alone shows a kind. */
  has(kind: AnswerType): boolean {
    const known = this.#has.get(kind) ?? this.#shows(kind);
    this.#has.set(kind, known);
    return known;
  }

  /** Positions of its numbers and numerals, years left out. */
  get numbers(): readonly number[] {
    const { words, language } = this.#sentence;
    this.#numbers ??= words.flatMap(({ surface, folded }, position) =>
      (isNumber(surface) && !YEAR.test(folded)) || NUMERAL[language].test(folded) ? [position] : [],
    );
    return this.#numbers;
  }

  /** Positions of its words with a capital. */
  get capitalised(): readonly number[] {
    this.#capitalised ??= this.#sentence.words.flatMap(({ surface }, position) =>
      isCapitalised(surface) ? [position] : [],
    );
    return this.#capitalised;
  }

  /** Somebody acts in it, though perhaps without a name. */
  get hasAgent(): boolean {
    this.#hasAgent ??= this.#matches(OFFICE) || this.#matches(AGENT);
    return this.#hasAgent;
  }

  #shows(kind: AnswerType): boolean {
    const { text, words } = this.#sentence;
    switch (kind) {
      case "age":
        return this.#matches(AGE) && words.some(({ surface }) => isNumber(surface));
      case "money":
        return /[€$£₽₸]/u.test(text) || this.#matches(MONEY);
      case "percentage":
        return text.includes("%") || this.#matches(PERCENT);
      case "duration":
        return this.#matches(DURATION);
      case "time":
        return words.some(({ folded }) => YEAR.test(folded)) || this.#matches(TIME);
      case "office":
        return this.#matches(OFFICE);
      case "statement":
        return this.#matches(STATEMENT);
      default:
        return false;
    }
  }

  #matches(patterns: Patterns): boolean {
    const pattern = patterns[this.#sentence.language];
    return this.#sentence.words.some(({ folded }) => pattern.test(folded));
  }
}

const known = new WeakMap<SentenceWords, SentenceKinds>();

/** The kinds of a sentence. */
export function kindsOf(sentence: SentenceWords): SentenceKinds {
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const kinds = new SentenceKinds(sentence);
  known.set(sentence, kinds);
  return kinds;
}
