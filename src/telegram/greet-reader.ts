import { type Context, InlineKeyboard } from "grammy";
import { phrase } from "../phrases/phrase.ts";
import { type SourceDescription, wordGreeting } from "../phrases/word-sources.ts";
import type { Language } from "../text/language.ts";
import { briefingButton } from "./briefing-buttons.ts";
import { say } from "./deliver-messages.ts";
import { type OfferedQuestions, questionButtons } from "./question-buttons.ts";

export interface GreetingDependencies {
  readonly sources: () => readonly SourceDescription[];
  readonly offered: OfferedQuestions;
}

const QUESTIONS = 3;

export type GreetReader = (ctx: Context, language: Language) => Promise<void>;

/** What the bot answers from, in one screen, a briefing and questions to begin with. */
export function createGreeting({ sources, offered }: GreetingDependencies): GreetReader {
  return async (ctx, language) => {
    const questions = questionButtons(offered.first(language, QUESTIONS))?.inline_keyboard ?? [];
    const known = sources();
    const rows = known.length === 0 ? [] : [[briefingButton(phrase(language, "briefing-button"))], ...questions];
    const extras = rows.length === 0 ? {} : { reply_markup: InlineKeyboard.from(rows) };
    await say(ctx, wordGreeting(language, known), extras);
  };
}
