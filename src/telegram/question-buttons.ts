import { createHash } from "node:crypto";
import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { ProvedQuestion } from "../answering/suggest-questions.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";

/** Questions that a reader may ask by pressing a button or opening a link: a button's data is too short for a question. */
export interface OfferedQuestions {
  /** The question of an id; null for one that is no longer offered, or never was. */
  find(id: string): string | null;
  /** The first so many in a language. */
  first(language: Language, count: number): string[];
}

const ID_LENGTH = 16;
const BUTTON = "ask:";

/** Of a button's data that `questionButtons` made. */
export const QUESTION_BUTTON = new RegExp(`^${BUTTON}([\\w-]{${ID_LENGTH}})$`);

/** The data of the button by which a follow-up is asked on its own: which one, the message tells that it stands under. */
export const ON_ITS_OWN_BUTTON = "alone";

/** Of a link's parameter: `https://t.me/BOT?start=q_ID`. */
export const QUESTION_LINK = new RegExp(`^q_([\\w-]{${ID_LENGTH}})$`);

/** The same for the same question, whatever else is offered: buttons outlive restarts. */
export function questionId(question: string): string {
  return createHash("sha256").update(question).digest("base64url").slice(0, ID_LENGTH);
}

/** @param proved as they are now: the articles may be read again */
export function createOfferedQuestions(proved: () => readonly ProvedQuestion[]): OfferedQuestions {
  return {
    find: (id) => proved().find(({ question }) => questionId(question) === id)?.question ?? null,
    first: (language, count) =>
      proved()
        .filter((one) => one.language === language)
        .slice(0, count)
        .map(({ question }) => question),
  };
}

/** A button a question, one below the other; undefined for none. */
export function questionButtons(questions: readonly string[]): InlineKeyboardMarkup | undefined {
  if (questions.length === 0) return undefined;
  return InlineKeyboard.from(
    questions.map((question) => [InlineKeyboard.text(question, `${BUTTON}${questionId(question)}`)]),
  );
}

/** Under an answer to a question that was completed from the conversation. */
export function onItsOwnButton(language: Language): InlineKeyboardButton {
  return InlineKeyboard.text(phrase(language, "on-its-own"), ON_ITS_OWN_BUTTON);
}
