import type { Language } from "../text/language.ts";
import { phrase } from "./phrase.ts";

export type Command =
  | "start"
  | "briefing"
  | "help"
  | "sources"
  | "new"
  | "stop"
  | "language"
  | "privacy"
  | "export"
  | "delete"
  | "stats"
  | "gaps"
  | "reload"
  | "quit";

/** How to ask, and the commands there are, one a line. */
export function wordHelp(language: Language, commands: readonly Command[]): string {
  const list = commands.map((command) => wordCommand(language, command));
  return `${phrase(language, "help")}\n\n${list.join("\n")}`;
}

/** A command and what it does. */
export function wordCommand(language: Language, command: Command): string {
  return phrase(language, "command-line", { command, description: phrase(language, `command-${command}`) });
}
