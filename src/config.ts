import { resolve } from "node:path";
import { z } from "zod";
import { ConfigError, type ConfigProblem } from "./config-error.ts";
import { LOG_LEVELS, type LogLevel } from "./logging/logger.ts";

export interface Config {
  /** Null without one: the bot then speaks in the terminal. */
  readonly telegramBotToken: string | null;
  /** Without a slash at its end. */
  readonly telegramApiRoot: string;
  /** Absolute. */
  readonly knowledgeFolder: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
  /** Telegram's ids of the people and chats that are answered; empty means everybody. */
  readonly allowedIds: ReadonlySet<number>;
  /** Confidence below which a question is declined, 0 to 1. */
  readonly answerThreshold: number;
}

export interface ConfigSources {
  /** The environment's variables, those of `.env` among them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly flags: { readonly knowledge?: string | undefined; readonly data?: string | undefined };
  /** What a relative path that somebody wrote is relative to. */
  readonly workingDirectory: string;
  /** What the default folders are relative to, so that the bot runs from any directory. */
  readonly packageRoot: string;
}

/**
 * By the rule of docs/decisions/2026-11-25-calibration.md: one in twenty of the plainly asked questions that a folder covers
 * is declined, on average over the languages, the public sets and the project's own development questions.
 */
export const DEFAULT_ANSWER_THRESHOLD = 0.3;

const environment = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, "must be a token as @BotFather gives it: digits, a colon, letters and digits")
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" })
    .transform((address) => address.replace(/\/+$/, ""))
    .default("https://api.telegram.org"),
  KNOWLEDGE_DIR: z.string().optional(),
  DATA_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }).default("info"),
  ALLOWED_IDS: z
    .string()
    .regex(/^-?\d{1,15}(\s*,\s*-?\d{1,15})*$/, "must be Telegram's numeric ids with commas between them")
    .transform((list) => list.split(",").map(Number))
    .default([]),
  ANSWER_THRESHOLD: z
    .string()
    .regex(/^(0?\.\d+|[01](\.0*)?)$/, "must be a number from 0 to 1 with a decimal point")
    .transform(Number)
    .default(DEFAULT_ANSWER_THRESHOLD),
});

/** Every variable that the bot reads. */
export const ENVIRONMENT_VARIABLES: readonly string[] = Object.keys(environment.shape);

/** A flag goes before its variable, a variable before the default; an empty one counts as unset. Throws a `ConfigError`. */
export function loadConfig({ env, flags, workingDirectory, packageRoot }: ConfigSources): Config {
  const fromFlags = withoutEmpty({ KNOWLEDGE_DIR: flags.knowledge, DATA_DIR: flags.data });
  const parsed = environment.safeParse({ ...withoutEmpty(env), ...fromFlags });
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(problemOf));

  const { data } = parsed;
  const folder = (given: string | undefined, byDefault: string) =>
    given === undefined ? resolve(packageRoot, byDefault) : resolve(workingDirectory, given);
  return {
    telegramBotToken: data.TELEGRAM_BOT_TOKEN ?? null,
    telegramApiRoot: data.TELEGRAM_API_ROOT,
    knowledgeFolder: folder(data.KNOWLEDGE_DIR, "knowledge"),
    dataFolder: folder(data.DATA_DIR, "data"),
    logLevel: data.LOG_LEVEL,
    allowedIds: new Set(data.ALLOWED_IDS),
    answerThreshold: data.ANSWER_THRESHOLD,
  };
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [name, value?.trim() ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function problemOf({ path, message }: z.core.$ZodIssue): ConfigProblem {
  return { variable: path.join("."), requirement: message };
}
