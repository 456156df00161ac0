import type { UserFromGetMe } from "grammy/types";
import { z } from "zod";
import { TelegramError } from "./telegram-error.ts";

/** What commands, mentions and replies are told by. */
const meSchema = z.looseObject({ id: z.int(), is_bot: z.literal(true), username: z.string() });

/** Reads what `getMe` gave. Throws a `TelegramError` where it does not say who the bot is. */
export function readMe(result: unknown): UserFromGetMe {
  if (meSchema.safeParse(result).success) return result as UserFromGetMe;
  throw new TelegramError("unintelligible", { method: "getMe", code: null, detail: "no bot" });
}
