import type { BotCommand } from "grammy/types";
import { phrase } from "../phrases/phrase.ts";
import type { Command } from "../phrases/word-help.ts";
import type { Language } from "../text/language.ts";

/** The commands, in the order in which a reader is shown them; `/ask` comes last. */
export const COMMANDS = [
  "start",
  "briefing",
  "help",
  "sources",
  "new",
  "stop",
  "language",
  "privacy",
  "export",
  "delete",
] as const satisfies readonly Command[];

/** Those of the owners, which stand in nobody's menu. */
export const ADMIN_COMMANDS = ["stats", "gaps", "reload"] as const satisfies readonly Command[];

/** For Telegram's menu. */
export function describeCommands(language: Language): BotCommand[] {
  const described = COMMANDS.map((command) => ({ command, description: phrase(language, `command-${command}`) }));
  return [...described, { command: "ask", description: phrase(language, "telegram-command-ask") }];
}
