import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { addressedText } from "../addressing.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface QuestionDependencies {
  readonly answerReader: AnswerReader;
  readonly readerLanguage: ReaderLanguage;
}

/** Text meant for the bot, new or corrected, is a question. */
export function question({ answerReader, readerLanguage }: QuestionDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on(["message:text", "edited_message:text"], async (ctx, next) => {
    const asked = addressedText(ctx);
    if (asked === null) return next();
    if (asked !== "") return answerReader(ctx, asked);
    return say(ctx, phrase(await readerLanguage(ctx), "question-empty"));
  });
  return feature;
}
