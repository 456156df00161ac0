import type { Context } from "grammy";
import type { Turn } from "../answering/turn.ts";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import type { ReaderPreferences } from "../conversation/reader-preferences.ts";
import type { Logger } from "../logging/logger.ts";
import { isLanguage, type Language } from "../text/language.ts";
import { conversationKey } from "./conversation-key.ts";

/** The language to speak to the one who sent an update in. Never rejects. */
export type ReaderLanguage = (ctx: Context) => Promise<Language>;

export interface ReaderLanguageDependencies {
  /** The conversation's latest turns, oldest first. */
  readonly recentTurns: (key: ConversationKey) => Promise<readonly Turn[]>;
  readonly preferences: Pick<ReaderPreferences, "language">;
  readonly logger: Logger;
}

/** What the reader has chosen, else the conversation's language, else that of the reader's Telegram, else English. */
export function createReaderLanguage(dependencies: ReaderLanguageDependencies): ReaderLanguage {
  const { recentTurns, preferences, logger } = dependencies;
  return async (ctx) => {
    const key = conversationKey(ctx);
    try {
      const language =
        key === null ? null : ((await preferences.language(key.person)) ?? (await recentTurns(key)).at(-1)?.language);
      return language ?? appLanguage(ctx.from?.language_code);
    } catch (error) {
      logger.error("reader-language-unknown", error);
      return appLanguage(ctx.from?.language_code);
    }
  };
}

/** Telegram's `language_code` is an IETF tag: `pl`, `pt-br`. */
function appLanguage(code: string | undefined): Language {
  const primary = code?.toLowerCase().split("-")[0];
  return isLanguage(primary) ? primary : "en";
}
