import { FUNCTION_WORDS } from "../text/function-words.ts";
import type { Language } from "../text/language.ts";
import { splitWords } from "../text/split-words.ts";
import { wholeSentences } from "../text/whole-sentences.ts";
import { CUES } from "./question-cues.ts";

/** A message has seldom more than two questions; one with dozens is there to cost time. Of too many the last are read. */
const MOST_QUESTIONS = 4;
const JOINT = /(?:[,;]\s*|\s)(?:i|a|oraz|and|и|а|но|және|әрі|ал)\s+/giu;
/** "and in which": what may stand before the asking word, in letters. */
const LONGEST_PREPOSITION = 3;
const ASKS = /\?["'»”)\]]*$/u;

/** A message taken apart. */
interface SplitMessage {
  /** In order; at least one. */
  readonly questions: readonly string[];
  /** What the message says beside its questions; "" where it says nothing. */
  readonly statements: string;
}

/**
 * The questions in a message: its sentences that end with a question mark (all of it where none does), each parted again
 * at an "and" that begins another question with words of its own.
 */
export function splitQuestions(message: string, language: Language): SplitMessage {
  const sentences = message
    .split("\n")
    .flatMap((line) => wholeSentences(line).map(({ start, end }) => line.slice(start, end)));
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  if (asking.length === 0) return { questions: parted([sentences.join(" ")], language), statements: "" };
  const statements = sentences.filter((sentence) => !asking.includes(sentence)).join(" ");
  return { questions: parted(asking, language), statements };
}

function parted(questions: readonly string[], language: Language): string[] {
  return questions
    .flatMap((question) => splitAtJoints(afterColon(question, language), language))
    .slice(-MOST_QUESTIONS);
}

/** "Now something else: is it …?" asks what stands after the colon. */
function afterColon(question: string, language: Language): string {
  const colon = question.lastIndexOf(": ");
  const rest = question.slice(colon + 2);
  return colon > 0 && contentWords(rest, language) >= 2 ? rest : question;
}

function splitAtJoints(question: string, language: Language, parts = MOST_QUESTIONS): string[] {
  if (parts === 1) return [question];
  for (const joint of question.matchAll(JOINT)) {
    const before = question.slice(0, joint.index);
    const after = question.slice(joint.index + joint[0].length);
    if (isQuestion(before, language) && opensAsQuestion(after, language)) {
      return [before.trim(), ...splitAtJoints(after.trim(), language, parts - 1)];
    }
  }
  return [question];
}

/** It has a word that asks and, beside that, something to ask about. */
function isQuestion(text: string, language: Language): boolean {
  const words = splitWords(text).map(({ folded }) => folded);
  return CUES[language].asking.test(words.join(" ")) && contentWords(text, language) >= 1;
}

/** It begins with a word that asks, after a preposition at most; a Kazakh one may ask anywhere before its verb. */
function opensAsQuestion(text: string, language: Language): boolean {
  if (!isQuestion(text, language)) return false;
  if (language === "kk") return true;
  const [first = "", second = ""] = splitWords(text).map(({ folded }) => folded);
  const { asking } = CUES[language];
  return asking.test(first) || (first.length <= LONGEST_PREPOSITION && asking.test(second));
}

function contentWords(text: string, language: Language): number {
  return splitWords(text).filter(({ folded }) => !FUNCTION_WORDS[language].has(folded)).length;
}
