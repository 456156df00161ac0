import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { CommanderError } from "commander";
import { config as readEnvFile } from "dotenv";
import { commandLine, type FolderFlags } from "./command-line.ts";
import type { CommandContext } from "./commands/command-context.ts";
import { loadConfig } from "./config.ts";
import { redactSecrets } from "./logging/redact-secrets.ts";
import { interfaceLanguage } from "./terminal/interface-language.ts";

const packageRoot = fileURLToPath(new URL("..", import.meta.url));

function contextFor(flags: FolderFlags): CommandContext {
  const fromFile: Record<string, string> = {};
  readEnvFile({ path: resolve(packageRoot, ".env"), processEnv: fromFile, quiet: true });
  const env = { ...nonEmpty(fromFile), ...nonEmpty(process.env) };
  return {
    config: loadConfig({ env, flags, workingDirectory: process.cwd(), packageRoot }),
    input: process.stdin,
    output: process.stdout,
    screen: process.stderr,
    language: interfaceLanguage(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"]),
  };
}

/** An empty variable (`TELEGRAM_BOT_TOKEN=` of a compose file) is unset, so it does not hide that of `.env`. */
function nonEmpty(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}

/** Errors of what the program was given. */
const UNUSABLE = ["ConfigError", "KnowledgeError", "PromptError", "QuestionSetError"];

/** The exit status of what went wrong, said in one line: 2 for bad arguments or settings, 1 for all else. */
function fail(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // A reader of the output that has gone away (`| head`) is nothing to report.
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return 1;
  const expected =
    error instanceof Error &&
    [...UNUSABLE, "ModelError", "StorageError", "TelegramError", "TranslationError", "WebError"].includes(error.name);
  process.stderr.write(`${redactSecrets(expected ? error.message : inspect(error))}\n`);
  return expected && UNUSABLE.includes(error.name) ? 2 : 1;
}

let status = 0;
const exitWith = (code: number): void => {
  status = code;
};
// Nobody reads the log any more (a closed pipe): that is no reason to stop, and there is nowhere to tell it.
process.stderr.on("error", () => undefined);
process.stdout.on("error", (error) => process.exit(fail(error)));
await commandLine({ contextFor, exitWith })
  .parseAsync()
  .catch((error: unknown) => exitWith(fail(error)));
process.exit(status);
