import { foldedPattern } from "../../text/fold-pattern.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import type { Word } from "../../text/split-words.ts";
import { ASKING_WORDS } from "./asking-words.ts";

/** What kind of thing a question asks for, where its question words tell. */
export type AnswerType = keyof typeof ASKING_WORDS;

type Asked = readonly (readonly [type: AnswerType, pattern: RegExp])[];

/** The kinds in the order in which they are looked for. */
const TYPES = Object.keys(ASKING_WORDS) as AnswerType[];

const ASKED: ReadonlyMap<Language, Asked> = new Map(
  LANGUAGES.map((language) => [language, TYPES.map((type) => [type, foldedPattern(ASKING_WORDS[type][language])])]),
);

/** What a question asks for, and which of its words say so and nothing else. */
export interface Expectation {
  readonly type: AnswerType;
  /** Positions of the asking words. */
  readonly words: ReadonlySet<number>;
}

/** The kind of answer that a question's words ask for, or null. */
export function expectedAnswer(words: readonly Word[], language: Language): Expectation | null {
  const text = words.map(({ folded }) => folded).join(" ");
  for (const [type, pattern] of ASKED.get(language) ?? []) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const first = text.slice(0, match.index).split(" ").length - 1;
    const count = match[0].trim().split(" ").length;
    return { type, words: new Set(Array.from({ length: count }, (_, offset) => first + offset)) };
  }
  return null;
}
