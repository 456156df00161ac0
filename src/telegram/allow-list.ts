import type { Context, MiddlewareFn } from "grammy";
import { phrase } from "../phrases/phrase.ts";
import { isAddressed, isCommand, ownCommand } from "./addressing.ts";
import { answerButton } from "./answer-button.ts";
import { COMMANDS } from "./commands.ts";
import { say } from "./deliver-messages.ts";
import type { ReaderLanguage } from "./reader-language.ts";

export interface AllowListDependencies {
  /** Ids of people and chats; empty: everybody. */
  readonly allowedIds: ReadonlySet<number>;
  readonly readerLanguage: ReaderLanguage;
}

/** Lets those on the list pass. Others are told so when they speak to the bot, not once more when they correct that. */
export function allowList({ allowedIds, readerLanguage }: AllowListDependencies): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const ids = [ctx.from?.id, ctx.chat?.id];
    if (allowedIds.size === 0 || ids.some((id) => id !== undefined && allowedIds.has(id))) return next();
    if (ctx.callbackQuery !== undefined)
      return answerButton(ctx, phrase(await readerLanguage(ctx), "telegram-not-allowed"));
    if (ctx.editedMessage === undefined && isSpokenTo(ctx))
      await say(ctx, phrase(await readerLanguage(ctx), "telegram-not-allowed"));
  };
}

/** A command is for the bot that it names, or that knows it, whatever message it replies to. */
function isSpokenTo(ctx: Context): boolean {
  return ctx.msg !== undefined && isCommand(ctx.msg)
    ? ownCommand(ctx, [...COMMANDS, "ask"]) !== null
    : isAddressed(ctx);
}
