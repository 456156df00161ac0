import type { Api } from "grammy";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { describeCommands } from "./commands.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import { toTelegramError } from "./to-telegram-error.ts";

export interface PublishProfileDependencies {
  readonly api: Api;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Sets what Telegram shows of the bot before anybody speaks to it, in each language, and in English for all others: the menu of
 * commands, the description in an empty chat, the short one in its profile. Best effort: never rejects.
 */
export async function publishProfile({ api, logger, signal }: PublishProfileDependencies): Promise<void> {
  const publish = async (language: Language, code?: Language): Promise<void> => {
    const of = code === undefined ? {} : { language_code: code };
    await api.setMyCommands(describeCommands(language), of, toGrammySignal(signal));
    await api.setMyDescription(phrase(language, "telegram-description"), of, toGrammySignal(signal));
    await api.setMyShortDescription(phrase(language, "telegram-short-description"), of, toGrammySignal(signal));
  };
  try {
    await publish("en");
    for (const language of LANGUAGES) await publish(language, language);
  } catch (error) {
    if (!signal.aborted) logger.error("profile-not-published", toTelegramError(error));
  }
}
