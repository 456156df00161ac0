import { Composer, type Context } from "grammy";
import { type SourceDescription, wordGreeting } from "../../phrases/word-sources.ts";
import type { AnswerReader } from "../answer-reader.ts";
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

/** `/start`: what the bot answers from, in one screen, and questions to begin with. By a link with a question it is asked at once. */
export function start({ sources, offered, answerReader, readerLanguage }: StartDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("start", async (ctx) => {
    const linked = offered.find(QUESTION_LINK.exec(ctx.match)?.[1] ?? "");
    if (linked !== null) return answerReader(ctx, linked, { isShown: true });
    const language = await readerLanguage(ctx);
    const buttons = questionButtons(offered.first(language, QUESTIONS));
    return say(ctx, wordGreeting(language, sources()), buttons === undefined ? {} : { reply_markup: buttons });
  });
  return feature;
}
