import type { Context, MiddlewareFn } from "grammy";
import { phrase } from "../phrases/phrase.ts";
import { isAddressed, isCommand } from "./addressing.ts";
import { say } from "./deliver-messages.ts";
import type { ReaderLanguage } from "./reader-language.ts";

export interface AllowListDependencies {
  /** Ids of people and chats; empty: everybody. */
  readonly allowedIds: ReadonlySet<number>;
  readonly readerLanguage: ReaderLanguage;
}

/** Lets those on the list pass. Others are told so when they speak to the bot. */
export function allowList({ allowedIds, readerLanguage }: AllowListDependencies): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const ids = [ctx.from?.id, ctx.chat?.id];
    if (allowedIds.size === 0 || ids.some((id) => id !== undefined && allowedIds.has(id))) return next();
    const spokenTo = isAddressed(ctx) || (ctx.msg !== undefined && isCommand(ctx.msg));
    if (spokenTo) await say(ctx, phrase(await readerLanguage(ctx), "telegram-not-allowed"));
  };
}
