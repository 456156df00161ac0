import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { isCommand, ownCommand } from "../addressing.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface UnknownCommandDependencies {
  readonly readerLanguage: ReaderLanguage;
}

/**
 * A command that no feature has taken: told so in a private chat, or when it names this bot. In a group it may be
 * another bot's. A corrected one has been dealt with as it was first sent.
 */
export function unknownCommand({ readerLanguage }: UnknownCommandDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on(["message:text", "edited_message:text"]).filter(
    (ctx) => isCommand(ctx.msg),
    async (ctx) => {
      const command = ownCommand(ctx);
      if (command === null || ctx.editedMessage !== undefined) return;
      await say(ctx, phrase(await readerLanguage(ctx), "command-unknown", { command }));
    },
  );
  return feature;
}
