import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { wordHelp } from "../../phrases/word-help.ts";
import { ADMIN_COMMANDS, COMMANDS } from "../commands.ts";
import { say } from "../deliver-messages.ts";
import { isAdmin } from "../for-admins.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface HelpDependencies {
  readonly adminIds: ReadonlySet<number>;
  readonly readerLanguage: ReaderLanguage;
}

/** `/help`: how to ask, and the commands there are, for the owners theirs too; in a group also how to be heard there. */
export function help({ adminIds, readerLanguage }: HelpDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("help", async (ctx) => {
    const language = await readerLanguage(ctx);
    const lines = [wordHelp(language, isAdmin(ctx, adminIds) ? [...COMMANDS, ...ADMIN_COMMANDS] : COMMANDS)];
    if (ctx.chat.type !== "private") lines.push(phrase(language, "telegram-help-group", { username: ctx.me.username }));
    await say(ctx, lines.join("\n\n"));
  });
  return feature;
}
