import type { Query } from "../retrieval/question/query.ts";
import { withContext } from "../retrieval/question/query.ts";
import { ANAPHORS } from "../text/anaphors.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/language.ts";
import { splitWords } from "../text/split-words.ts";
import { prepareMessage } from "./prepare-message.ts";
import { CUES } from "./question-cues.ts";
import { splitQuestions } from "./split-questions.ts";
import type { History, Turn } from "./turn.ts";

/** One way to read a question. */
export interface Reading {
  readonly query: Query;
  /** The question in full: joined to the one that it continues, where it does. */
  readonly question: string;
  /** Whether the conversation was needed. */
  readonly completed: boolean;
  /** Whether the question itself points back; one that is only short may just as well begin another topic. */
  readonly leans: boolean;
}

/** One of the questions in a message, and how it may be meant. */
export interface AskedQuestion {
  /** As asked. */
  readonly text: string;
  /** Likeliest first; a later one counts only where the source covers it better. Empty: nothing to go by. */
  readonly readings: readonly Reading[];
}

/** A message understood. */
export interface Understanding {
  readonly language: Language;
  /** The message in one line. */
  readonly message: string;
  /** In order; at least one. */
  readonly questions: readonly AskedQuestion[];
  /** "Tell me more": continue the last answer. */
  readonly wantsMore: boolean;
}

export interface UnderstandingDependencies {
  /** Takes a question apart with the glossary. */
  readonly parse: (question: string, language: Language) => Query;
  /** Where neither question nor conversation tells a language. */
  readonly fallbackLanguage: Language;
}

/** What an earlier question weighs in one that continues it. */
const CONTEXT_WEIGHT = 0.4;
/** A question of at most so many content words may be an ellipsis. */
const SHORT = 2;

/** Reads a message in the light of the conversation. */
export function understandQuestion(
  raw: string,
  history: History,
  language: Language | undefined,
  { parse, fallbackLanguage }: UnderstandingDependencies,
): Understanding {
  const message = prepareMessage(raw);
  const last = history.turns.at(-1);
  const spoken = language ?? detectLanguage(message) ?? last?.language ?? fallbackLanguage;
  const earlier = last === undefined ? "" : questionInFull(history.turns);
  const questions: AskedQuestion[] = [];
  for (const text of splitQuestions(message, spoken)) {
    const before = questions.at(-1)?.text ?? earlier;
    questions.push({ text, readings: readingsOf(text, before, spoken, parse) });
  }
  return {
    language: spoken,
    message,
    questions,
    wantsMore: last?.outcome === "answered" && CUES[spoken].more.test(foldedText(message)),
  };
}

function readingsOf(
  text: string,
  earlier: string,
  language: Language,
  parse: UnderstandingDependencies["parse"],
): Reading[] {
  const query = parse(text, language);
  const alone: Reading = { query, question: text, completed: false, leans: false };
  const hasTerms = query.terms.length > 0;
  if (earlier === "") return hasTerms ? [alone] : [];
  const words = foldedText(text);
  const leans = !hasTerms || CUES[language].opener.test(words) || ANAPHORS[language].test(words);
  const continued: Reading = {
    query: withContext(query, parse(earlier, language), CONTEXT_WEIGHT),
    question: `${earlier} ${text}`,
    completed: true,
    leans,
  };
  if (!hasTerms) return continued.query.terms.length > 0 ? [continued] : [];
  if (leans) return [continued, alone];
  return query.terms.length <= SHORT ? [alone, continued] : [alone];
}

/** The last question that stood alone, and the latest one after it where there is one. */
function questionInFull(turns: readonly Turn[]): string {
  const last = turns.at(-1);
  const root = turns.findLast(({ completed }) => !completed) ?? last;
  if (last === undefined || root === undefined) return "";
  return last === root ? last.question : `${root.question} ${last.asked}`;
}

function foldedText(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(" ");
}
