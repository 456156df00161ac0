import type { BotCommand, UserFromGetMe } from "grammy/types";
import type { ChatDirectory } from "../chat-directory.ts";
import type { Params } from "../params.ts";
import type { UpdateQueue } from "../update-queue.ts";

/** What the methods work on. */
export interface BotWorld {
  readonly me: UserFromGetMe;
  readonly chats: ChatDirectory;
  readonly updates: UpdateQueue;
  /** By `scope/language`; the language is empty for the default list. */
  readonly commands: Map<string, readonly BotCommand[]>;
  /** Where updates are posted; null while the bot polls. */
  readonly webhook: { current: { readonly url: string; readonly secret: string } | null };
  /** Ids of the callback and inline queries that may still be answered. */
  readonly openQueries: Set<string>;
}

/** One method of the Bot API. */
export interface Method {
  /** Every parameter it takes. Telegram ignores others; here they are refused, for they are slips. */
  readonly parameters: readonly string[];
  /** Returns the `result`, or throws an `ApiError`. `signal` is aborted when the caller hangs up. */
  readonly call: (params: Params, world: BotWorld, signal: AbortSignal) => unknown;
}
