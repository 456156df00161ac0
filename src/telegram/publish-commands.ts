import type { Api } from "grammy";
import type { Logger } from "../logging/logger.ts";
import { LANGUAGES } from "../text/language.ts";
import { describeCommands } from "./commands.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import { toTelegramError } from "./to-telegram-error.ts";

export interface PublishCommandsDependencies {
  readonly api: Api;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Sets Telegram's menu of commands in each language, and in English for all others. Best effort: never rejects. */
export async function publishCommands({ api, logger, signal }: PublishCommandsDependencies): Promise<void> {
  try {
    await api.setMyCommands(describeCommands("en"), {}, toGrammySignal(signal));
    for (const language of LANGUAGES) {
      await api.setMyCommands(describeCommands(language), { language_code: language }, toGrammySignal(signal));
    }
  } catch (error) {
    if (!signal.aborted) logger.error("commands-not-published", toTelegramError(error));
  }
}
