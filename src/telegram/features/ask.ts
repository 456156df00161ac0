import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { ownCommand } from "../addressing.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface AskDependencies {
  readonly answerReader: AnswerReader;
  readonly readerLanguage: ReaderLanguage;
}

const COMMAND = /^\/ask(@\w+)?\s*/i;

/** `/ask QUESTION`, also corrected: how to ask in a group, where the bot does not listen to everything. */
export function ask({ answerReader, readerLanguage }: AskDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on(["message:text", "edited_message:text"]).filter(
    (ctx) => ownCommand(ctx, ["ask"]) === "/ask",
    async (ctx) => {
      const question = ctx.msg.text.replace(COMMAND, "").trim();
      if (question !== "") await answerReader(ctx, question);
      else await say(ctx, phrase(await readerLanguage(ctx), "telegram-ask-empty"));
    },
  );
  return feature;
}
