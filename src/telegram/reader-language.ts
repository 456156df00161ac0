import type { Context } from "grammy";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import type { Logger } from "../logging/logger.ts";
import { isLanguage, type Language } from "../text/language.ts";
import { conversationKey } from "./conversation-key.ts";

/** The language to speak to the one who sent an update in. Never rejects. */
export type ReaderLanguage = (ctx: Context) => Promise<Language>;

export interface ReaderLanguageDependencies {
  /** The language of the conversation so far; null before its first question. */
  readonly conversationLanguage: (key: ConversationKey) => Promise<Language | null>;
  readonly logger: Logger;
}

/** The conversation's language, else that of the reader's Telegram, else English. */
export function createReaderLanguage({ conversationLanguage, logger }: ReaderLanguageDependencies): ReaderLanguage {
  return async (ctx) => {
    const key = conversationKey(ctx);
    try {
      const language = key === null ? null : await conversationLanguage(key);
      return language ?? appLanguage(ctx.from?.language_code);
    } catch (error) {
      logger.error("conversation-language-unknown", error);
      return appLanguage(ctx.from?.language_code);
    }
  };
}

/** Telegram's `language_code` is an IETF tag: `pl`, `pt-br`. */
function appLanguage(code: string | undefined): Language {
  const primary = code?.toLowerCase().split("-")[0];
  return isLanguage(primary) ? primary : "en";
}
