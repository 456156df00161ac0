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
  /** Telegram's ids of the people who own the bot. */
  readonly adminIds: ReadonlySet<number>;
  /** Who runs the bot and how to reach them; null where it is not said. */
  readonly operator: string | null;
  /** Days after which what readers have asked is deleted. */
  readonly retentionDays: number;
  /** What the database is encrypted with; null: it is not. */
  readonly dataKey: string | null;
  /** What it is to be encrypted with, for the command that changes the key. */
  readonly newDataKey: string | null;
  /** Confidence below which a question is declined, 0 to 1. */
  readonly answerThreshold: number;
  /** Null without one: answers are then the source's own sentences. */
  readonly model: ModelConfig | null;
  /** Null for the built-in embedder. */
  readonly embeddings: EmbeddingsConfig | null;
  /** Absolute. */
  readonly promptsFolder: string;
  /** Null: no web server. */
  readonly web: WebConfig | null;
}

/** The bot's own web server. */
interface WebConfig {
  readonly port: number;
  /** Where readers reach it, without a slash at its end; null: they are not led there. */
  readonly publicUrl: string | null;
}

/** A language model at an OpenAI-compatible address. */
interface ModelConfig {
  readonly baseUrl: string;
  readonly name: string;
  /** Empty for a server that wants none. */
  readonly apiKey: string;
  /** The most input tokens that are spent on one question, and output tokens of one call. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** The most time of one call, and of all calls for one answer. */
  readonly callSeconds: number;
  readonly answerSeconds: number;
  /** Calls a day for each reader in Telegram; null: no limit. */
  readonly callsPerDay: number | null;
}

/** An embedder at an OpenAI-compatible address. */
interface EmbeddingsConfig {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  /** Numbers a vector; null: as many as the model gives. */
  readonly dimensions: number | null;
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

const address = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" })
  .transform((given) => given.replace(/\/+$/, ""));

const whole = (byDefault: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "must be a whole number from 1")
    .transform(Number)
    .default(byDefault);

const ids = z
  .string()
  .regex(/^-?\d{1,15}(\s*,\s*-?\d{1,15})*$/, "must be Telegram's numeric ids with commas between them")
  .transform((list) => list.split(",").map(Number))
  .default([]);

const LONGEST_OPERATOR = 200;
const SHORTEST_KEY = 16;
const key = z.string().min(SHORTEST_KEY, `must have at least ${SHORTEST_KEY} characters`).optional();

const MOST_PORT = 65_535;
const DEFAULT_PORT = 8_080;

const EMBEDDERS = ["builtin", "openai-compatible"] as const;

const variables = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, "must be a token as @BotFather gives it: digits, a colon, letters and digits")
    .optional(),
  TELEGRAM_API_ROOT: address.default("https://api.telegram.org"),
  KNOWLEDGE_DIR: z.string().optional(),
  DATA_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }).default("info"),
  ALLOWED_IDS: ids,
  ADMIN_IDS: ids,
  OPERATOR: z.string().max(LONGEST_OPERATOR, `must have at most ${LONGEST_OPERATOR} characters`).optional(),
  RETENTION_DAYS: whole(180),
  DATA_KEY: key,
  NEW_DATA_KEY: key,
  ANSWER_THRESHOLD: z
    .string()
    .regex(/^(0?\.\d+|[01](\.0*)?)$/, "must be a number from 0 to 1 with a decimal point")
    .transform(Number)
    .default(DEFAULT_ANSWER_THRESHOLD),
  MODEL_BASE_URL: address.optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_API_KEY: z.string().default(""),
  MODEL_INPUT_TOKENS: whole(1_500),
  MODEL_OUTPUT_TOKENS: whole(700),
  MODEL_CALL_SECONDS: whole(20),
  MODEL_ANSWER_SECONDS: whole(30),
  MODEL_CALLS_PER_DAY: z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, "must be a whole number, 0 for no limit")
    .transform(Number)
    .default(200),
  EMBEDDINGS: z.enum(EMBEDDERS, { error: `must be one of ${EMBEDDERS.join(", ")}` }).default("builtin"),
  EMBEDDINGS_BASE_URL: address.optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  EMBEDDINGS_API_KEY: z.string().default(""),
  EMBEDDINGS_DIMENSION: whole(0).transform((dimensions) => (dimensions === 0 ? null : dimensions)),
  PUBLIC_URL: z
    .url({ protocol: /^https$/, error: "must be an address that begins with https://, for Telegram opens no other" })
    .transform((given) => given.replace(/\/+$/, ""))
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= MOST_PORT, "must be a number from 0 to 65535")
    .optional(),
});

/** Variables that mean nothing without one another. */
const environment = variables.check(({ value, issues }) => {
  const need = (variable: keyof typeof value, message: string): void => {
    if (value[variable] === undefined) issues.push({ code: "custom", input: value, path: [variable], message });
  };
  if (value.MODEL_NAME !== undefined) need("MODEL_BASE_URL", "must be set with MODEL_NAME");
  if (value.MODEL_BASE_URL !== undefined) need("MODEL_NAME", "must be set with MODEL_BASE_URL");
  if (value.EMBEDDINGS === "openai-compatible") {
    need("EMBEDDINGS_BASE_URL", "must be set where EMBEDDINGS is openai-compatible");
    need("EMBEDDINGS_MODEL", "must be set where EMBEDDINGS is openai-compatible");
  }
});

/** Every variable that the bot reads. */
export const ENVIRONMENT_VARIABLES: readonly string[] = Object.keys(variables.shape);

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
    adminIds: new Set(data.ADMIN_IDS),
    operator: data.OPERATOR ?? null,
    retentionDays: data.RETENTION_DAYS,
    dataKey: data.DATA_KEY ?? null,
    newDataKey: data.NEW_DATA_KEY ?? null,
    answerThreshold: data.ANSWER_THRESHOLD,
    model: modelOf(data),
    embeddings: embeddingsOf(data),
    promptsFolder: resolve(packageRoot, "prompts"),
    web: webOf(data),
  };
}

type Variables = z.output<typeof variables>;

function modelOf(data: Variables): ModelConfig | null {
  if (data.MODEL_BASE_URL === undefined || data.MODEL_NAME === undefined) return null;
  return {
    baseUrl: data.MODEL_BASE_URL,
    name: data.MODEL_NAME,
    apiKey: data.MODEL_API_KEY,
    inputTokens: data.MODEL_INPUT_TOKENS,
    outputTokens: data.MODEL_OUTPUT_TOKENS,
    callSeconds: data.MODEL_CALL_SECONDS,
    answerSeconds: data.MODEL_ANSWER_SECONDS,
    callsPerDay: data.MODEL_CALLS_PER_DAY === 0 ? null : data.MODEL_CALLS_PER_DAY,
  };
}

function embeddingsOf(data: Variables): EmbeddingsConfig | null {
  const { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: model } = data;
  if (data.EMBEDDINGS === "builtin" || baseUrl === undefined || model === undefined) return null;
  return { baseUrl, model, apiKey: data.EMBEDDINGS_API_KEY, dimensions: data.EMBEDDINGS_DIMENSION };
}

function webOf({ PUBLIC_URL: publicUrl, PORT: port }: Variables): WebConfig | null {
  if (publicUrl === undefined && port === undefined) return null;
  return { publicUrl: publicUrl ?? null, port: port ?? DEFAULT_PORT };
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [name, value?.trim() ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function problemOf({ path, message }: z.core.$ZodIssue): ConfigProblem {
  return { variable: path.join("."), requirement: message };
}
