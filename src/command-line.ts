import { availableParallelism } from "node:os";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { AskCommandOptions } from "./commands/ask.ts";
import type { CommandContext } from "./commands/command-context.ts";
import type { EvaluateOptions } from "./commands/evaluate.ts";
import type { EvaluateSetOptions } from "./commands/evaluate-set.ts";
import { LANGUAGES, type Language } from "./text/language.ts";

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

type EvaluateFlags = FolderFlags &
  Pick<EvaluateOptions, "questions" | "half"> & { failures?: boolean; record?: boolean } & Omit<
    EvaluateSetOptions,
    "set"
  > & {
    set?: string;
  };

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
  command("translate", "writes a translation of an article with the language model")
    .addArgument(new Argument("<id>", "the article's path without its ending"))
    .addArgument(new Argument("<language>", "the language to translate to").choices(LANGUAGES))
    .action(async (id: string, language: Language, flags: FolderFlags) =>
      (await import("./commands/translate.ts")).translate(contextFor(flags), id, language),
    );
  command("backup", "copies the conversations' database, also while the bot runs")
    .addArgument(new Argument("<file>", "where to copy it to; it must not be there yet"))
    .action(async (file: string, flags: FolderFlags) =>
      (await import("./commands/backup.ts")).backup(contextFor(flags), file),
    );
  command("rekey", "encrypts the conversations' database with another key").action(async (flags: FolderFlags) =>
    (await import("./commands/rekey.ts")).rekey(contextFor(flags)),
  );
  command("evaluate", "measures the answers on a question set")
    .option("--questions <folder>", "a folder of questions in two halves", "tests/evaluation")
    .addOption(
      new Option("--half <half>", "which half of the questions")
        .choices(["development", "unseen"])
        .default("development"),
    )
    .option("--failures", "also show what failed")
    .addOption(
      new Option("--record", "keep the development half's figures as those that later runs are held to").conflicts(
        "set",
      ),
    )
    .addOption(
      new Option("--set <folder>", "a public question set in place of the project's own").conflicts([
        "knowledge",
        "data",
      ]),
    )
    .addOption(numeric("--passages <number>", "of the set: articles drawn until there are so many paragraphs", WHOLE))
    .addOption(
      numeric("--leave-out <share>", "of the set: all but a share of the articles", SHARE).conflicts("passages"),
    )
    .addOption(numeric("--seed <number>", "what is drawn hangs on it alone", WHOLE).default(1))
    .addOption(numeric("--workers <number>", "threads that ask the set", WHOLE).default(availableParallelism()))
    .option("--report <folder>", "where to write the figures, a row a question, a table and charts of the set")
    .option("--features <file>", "where to write the evidence of each question of the set")
    .action(async (flags: EvaluateFlags, asked: Command) => {
      const { set, passages, leaveOut, report, features } = flags;
      if (set !== undefined) {
        const { evaluateSet } = await import("./commands/evaluate-set.ts");
        await evaluateSet(contextFor(flags), { ...flags, set });
        return;
      }
      if ([passages, leaveOut, report, features].some((flag) => flag !== undefined)) {
        asked.error("error: --passages, --leave-out, --report and --features are for a --set");
      }
      const record = flags.record === true;
      if (record && flags.half !== "development") asked.error("error: --record is for the development half");
      const { evaluate } = await import("./commands/evaluate.ts");
      exitWith(await evaluate(contextFor(flags), { ...flags, failures: flags.failures === true, record }));
    });
  return program;
}

/** A range of numbers and what to call it. */
interface Range {
  readonly isIn: (number: number) => boolean;
  readonly named: string;
}

const WHOLE: Range = { isIn: (number) => Number.isSafeInteger(number) && number > 0, named: "a whole number from 1" };
const SHARE: Range = { isIn: (number) => number > 0 && number < 1, named: "a number between 0 and 1" };

function numeric(flags: string, description: string, { isIn, named }: Range): Option {
  return new Option(flags, description).argParser((text) => {
    const number = Number(text);
    if (!isIn(number)) throw new InvalidArgumentError(`It must be ${named}.`);
    return number;
  });
}
