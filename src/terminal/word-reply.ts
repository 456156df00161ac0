import { phrase } from "../phrases/phrase.ts";
import { type Command, wordHelp } from "../phrases/word-help.ts";
import { type SourceDescription, wordGreeting, wordSources } from "../phrases/word-sources.ts";
import type { Language } from "../text/language.ts";
import type { TerminalCommand } from "./typed-line.ts";

/** The commands that a reader is shown. */
const SHOWN: readonly Command[] = ["sources", "new", "help", "quit"];

/** What is said to a command. */
export function wordReply(command: TerminalCommand, language: Language, sources: readonly SourceDescription[]): string {
  switch (command) {
    case "start":
      return wordGreeting(language, sources);
    case "help":
      return wordHelp(language, SHOWN);
    case "sources":
      return wordSources(language, sources);
    case "new":
      return phrase(language, "new-conversation");
    case "quit":
      return phrase(language, "goodbye");
  }
}
