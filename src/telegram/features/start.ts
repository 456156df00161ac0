import { Composer, type Context, InlineKeyboard } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { type SourceDescription, wordGreeting } from "../../phrases/word-sources.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { briefingButton } from "../briefing-buttons.ts";
import { say } from "../deliver-messages.ts";
import { type OfferedQuestions, QUESTION_LINK, questionButtons } from "../question-buttons.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface StartDependencies {
  readonly sources: () => readonly SourceDescription[];
  readonly offered: OfferedQuestions;
  readonly answerReader: AnswerReader;
  readonly readerLanguage: ReaderLanguage;
}

const QUESTIONS = 3;

/** `/start`: what the bot answers from, in one screen, a briefing and questions to begin with. By a link with a question it is asked at once. */
export function start({ sources, offered, answerReader, readerLanguage }: StartDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("start", async (ctx) => {
    const linked = offered.find(QUESTION_LINK.exec(ctx.match)?.[1] ?? "");
    if (linked !== null) return answerReader(ctx, linked, { heading: linked });
    const language = await readerLanguage(ctx);
    const questions = questionButtons(offered.first(language, QUESTIONS))?.inline_keyboard ?? [];
    const known = sources();
    const rows = known.length === 0 ? [] : [[briefingButton(phrase(language, "briefing-button"))], ...questions];
    return say(
      ctx,
      wordGreeting(language, known),
      rows.length === 0 ? {} : { reply_markup: InlineKeyboard.from(rows) },
    );
  });
  return feature;
}
