import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface AskDependencies {
  readonly answerReader: AnswerReader;
  readonly readerLanguage: ReaderLanguage;
}

/** `/ask QUESTION`: how to ask in a group, where the bot does not listen to everything. */
export function ask({ answerReader, readerLanguage }: AskDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("ask", async (ctx) => {
    const question = ctx.match.trim();
    if (question !== "") await answerReader(ctx, question);
    else await say(ctx, phrase(await readerLanguage(ctx), "telegram-ask-empty"));
  });
  return feature;
}
