import type { Query } from "../retrieval/question/query.ts";
import { inLightOf, withContext } from "../retrieval/question/query.ts";
import { ANAPHORS } from "../text/anaphors.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/language.ts";
import { splitWords, type Word } from "../text/split-words.ts";
import { asksForMore } from "./asks-for-more.ts";
import { mendLayout } from "./mend-layout.ts";
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
  /** To answer in. */
  readonly language: Language;
  /** The message as it is read. */
  readonly message: string;
  /** In order; at least one. */
  readonly questions: readonly AskedQuestion[];
  /** "Tell me more": continue the last answer. */
  readonly wantsMore: boolean;
}

export interface UnderstandingDependencies {
  /** Takes a question apart with the glossary. */
  readonly parse: (question: string, language: Language) => Query;
  /** Whether a word is one of the source's, the glossary's or of those that carry no topic. */
  readonly isKnown: (word: Word) => boolean;
  /** Where neither question nor conversation tells a language. */
  readonly fallbackLanguage: Language;
}

/** What an earlier question weighs in one that continues it with words of its own; one without has only the earlier. */
const CONTEXT_WEIGHT = 0.55;
/** With so many content words, or a name, a question may well mean what it says, whatever it begins with. */
const STANDS_ALONE = 4;
/** A question of at most so many content words may be an ellipsis. */
const SHORT = 2;
/** The asking word of a whole question is among the first so many: "when", "in which". */
const OPENING = 2;

/** Reads a message in the light of the conversation. */
export function understandQuestion(
  raw: string,
  history: History,
  language: Language | undefined,
  { parse, isKnown, fallbackLanguage }: UnderstandingDependencies,
): Understanding {
  const message = mendLayout(prepareMessage(raw), isKnown);
  const last = history.turns.at(-1);
  const spoken = detectLanguage(message) ?? last?.language ?? language ?? fallbackLanguage;
  const asksSomething = ({ asked, language: of }: Turn): boolean =>
    !asksForMore(asked, of) && parse(asked, of).terms.length > 0;
  const earlier = questionInFull(history.turns, asksSomething);
  const questions: AskedQuestion[] = [];
  const { questions: asked, statements } = splitQuestions(message, spoken);
  const said = parse(statements, spoken).terms.length > 0 ? statements : undefined;
  for (const text of asked) {
    const before = questions.at(-1)?.text ?? said;
    const readings = readingsOf(text, before ?? earlier, spoken, parse);
    // What continues the sentence before it, in the same message, needs no conversation to be understood.
    const here = readings.map((reading) => ({ ...reading, question: text, completed: false }));
    questions.push({ text, readings: before === undefined ? readings : here });
  }
  return {
    language: language ?? spoken,
    message,
    questions,
    wantsMore: last?.outcome === "answered" && asksForMore(message, spoken),
  };
}

function readingsOf(
  text: string,
  earlier: string,
  language: Language,
  parse: UnderstandingDependencies["parse"],
): Reading[] {
  const query = parse(text, language);
  const hasTerms = query.terms.length > 0;
  if (earlier === "") return hasTerms ? [{ query, question: text, completed: false, leans: false }] : [];
  const before = parse(earlier, detectLanguage(earlier) ?? language);
  const alone: Reading = { query: inLightOf(query, before), question: text, completed: false, leans: false };
  const words = foldedText(text);
  const { opener, asking } = CUES[language];
  const leans = opener.test(words) || ANAPHORS[language].test(words) || (!hasTerms && asking.test(words));
  const continued: Reading = {
    query: withContext(query, before, hasTerms ? CONTEXT_WEIGHT : 1),
    question: `${asSentence(earlier)} ${text}`,
    completed: true,
    leans,
  };
  // "Thanks" and "hello" ask nothing, whatever was said before.
  if (!hasTerms) return leans && continued.query.terms.length > 0 ? [continued] : [];
  const standsAlone = query.terms.length >= STANDS_ALONE || query.terms.some(({ kind }) => kind === "name");
  // "And with Russia?" means nothing by itself.
  if (leans && query.terms.length < 2) return [continued];
  if (leans) return standsAlone ? [alone, continued] : [continued, alone];
  if (query.terms.length > SHORT) return [alone];
  // "On what?" continues; "When was the summit?" may, but has all that it takes to be asked by itself.
  const isWhole = query.terms.some(({ kind }) => kind === "name") || asksFirst(words, language);
  return isWhole ? [alone, continued] : [continued, alone];
}

/** The asking word opens the question, as in a whole one; a Kazakh one has it before the verb. */
function asksFirst(words: string, language: Language): boolean {
  const { asking } = CUES[language];
  return language === "kk" ? asking.test(words) : asking.test(words.split(" ").slice(0, OPENING).join(" "));
}

/**
 * The last question that was answered: the one that stood alone, and the latest one after it where there is one. What was
 * declined is continued only where nothing was answered yet.
 */
function questionInFull(turns: readonly Turn[], asksSomething: (turn: Turn) => boolean): string {
  // From the latest back: to take every question of a conversation apart again would cost more than the one asked.
  const latest = (isMeant: (turn: Turn) => boolean): Turn | undefined =>
    turns.findLast((turn) => isMeant(turn) && asksSomething(turn));
  const isAnswered = ({ outcome }: Turn): boolean => outcome === "answered";
  const answered = latest(isAnswered);
  const last = answered ?? latest(() => true);
  if (last === undefined || !last.completed) return last?.question ?? "";
  const isRoot = (turn: Turn): boolean => !turn.completed && (answered === undefined || isAnswered(turn));
  const root = latest((turn) => isRoot(turn) && last.question.startsWith(turn.question));
  if (root !== undefined) return `${asSentence(root.question)} ${last.asked}`;
  // A reply to an older answer, or a model's words: it is in full as it is. Else the root is too long ago to be kept.
  return latest(isRoot) === undefined ? last.asked : last.question;
}

/** A question that was typed without its mark gets one before another is joined to it. */
function asSentence(question: string): string {
  return /[.?!…]["'»”)]*$/u.test(question) ? question : `${question}?`;
}

function foldedText(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(" ");
}
