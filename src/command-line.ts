import { Command, Option } from "commander";
import type { AskCommandOptions } from "./commands/ask.ts";
import type { CommandContext } from "./commands/command-context.ts";
import { LANGUAGES } from "./text/language.ts";

/** The folders that every command takes. */
export interface FolderFlags {
  readonly knowledge?: string;
  readonly data?: string;
}

export interface CommandLineDependencies {
  /** Makes what a command works with. Throws a ConfigError. */
  readonly contextFor: (flags: FolderFlags) => CommandContext;
  /** Told the exit status of a command that has one to tell. */
  readonly exitWith: (status: number) => void;
}

type AskFlags = FolderFlags & Partial<Pick<AskCommandOptions, "language">> & { json?: boolean; jsonl?: boolean };

/** The commands. Each imports what it does when it is run, so that `--help` is quick. Throws CommanderErrors. */
export function commandLine({ contextFor, exitWith }: CommandLineDependencies): Command {
  const program = new Command("cited-answers-bot")
    .description("Answers from the articles in a folder, with a verbatim citation behind every sentence.")
    .exitOverride();
  const command = (name: string, description: string, options?: { isDefault: boolean }): Command =>
    program
      .command(name, options)
      .description(description)
      .option("--knowledge <folder>", "the folder with the articles")
      .option("--data <folder>", "where the index and the conversations are kept")
      .copyInheritedSettings(program);

  command("start", "the Telegram bot with a token, else the chat, else answers to standard input", {
    isDefault: true,
  }).action(async (flags: FolderFlags) => (await import("./commands/start.ts")).start(contextFor(flags)));
  command("chat", "a conversation in the terminal").action(async (flags: FolderFlags) =>
    (await import("./commands/chat.ts")).chat(contextFor(flags)),
  );
  command("ask", "one question, or many as JSON lines")
    .argument("[question]")
    .option("--json", "one JSON object instead of text")
    .option("--jsonl", "rows from standard input, one row of answer each")
    .addOption(new Option("--language <code>", "the language to answer in").choices(LANGUAGES))
    .action(async (question: string | undefined, flags: AskFlags, asked: Command) => {
      if ((flags.jsonl === true) === (question !== undefined)) {
        asked.error("error: give one question, or --jsonl and rows on standard input");
      }
      const { ask, askJsonLines } = await import("./commands/ask.ts");
      const language = flags.language === undefined ? {} : { language: flags.language };
      if (question === undefined) exitWith(await askJsonLines(contextFor(flags), language));
      else await ask(contextFor(flags), question, { json: flags.json === true, ...language });
    });
  command("ingest", "reads the articles and brings the index up to date").action(async (flags: FolderFlags) =>
    exitWith(await (await import("./commands/ingest.ts")).ingest(contextFor(flags))),
  );
  command("evaluate", "measures the answers on a question set")
    .option("--questions <folder>", "a folder of questions in two halves", "tests/evaluation")
    .addOption(
      new Option("--half <half>", "which half of the questions")
        .choices(["development", "unseen"])
        .default("development"),
    )
    .option("--failures", "also show what failed")
    .action(async (flags: FolderFlags & { questions: string; half: "development" | "unseen"; failures?: boolean }) => {
      const { evaluate } = await import("./commands/evaluate.ts");
      exitWith(await evaluate(contextFor(flags), { ...flags, failures: flags.failures === true }));
    });
  return program;
}
