import { resolve } from "node:path";
import type { z } from "zod";
import { ConfigError, type ConfigProblem } from "./config-error.ts";
import { environment, type Variables } from "./config-variables.ts";
import type { LogLevel } from "./logging/logger.ts";

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
  /** Questions a minute that are answered; null: no limit. */
  readonly questionsPerMinute: {
    readonly ofReader: number | null;
    readonly inChat: number | null;
    readonly inAll: number | null;
  };
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
  /** Where metrics are served; null: nowhere. */
  readonly metricsPort: number | null;
}

/** The bot's own web server. */
interface WebConfig {
  readonly port: number;
  /** Where readers reach it, without a slash at its end; null: they are not led there. */
  readonly publicUrl: string | null;
  /** What Telegram has to send with what it posts; null: it posts nothing, and the bot polls. */
  readonly webhookSecret: string | null;
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
  /** The same for all readers together. */
  readonly callsPerDayInAll: number | null;
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

const DEFAULT_PORT = 8_080;

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
    questionsPerMinute: {
      ofReader: data.QUESTIONS_PER_MINUTE,
      inChat: data.QUESTIONS_PER_MINUTE_IN_CHAT,
      inAll: data.QUESTIONS_PER_MINUTE_IN_ALL,
    },
    retentionDays: data.RETENTION_DAYS,
    dataKey: data.DATA_KEY ?? null,
    newDataKey: data.NEW_DATA_KEY ?? null,
    answerThreshold: data.ANSWER_THRESHOLD,
    model: modelOf(data),
    embeddings: embeddingsOf(data),
    promptsFolder: resolve(packageRoot, "prompts"),
    web: webOf(data),
    metricsPort: data.METRICS_PORT ?? null,
  };
}

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
    callsPerDay: data.MODEL_CALLS_PER_DAY,
    callsPerDayInAll: data.MODEL_CALLS_PER_DAY_IN_ALL,
  };
}

function embeddingsOf(data: Variables): EmbeddingsConfig | null {
  const { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: model } = data;
  if (data.EMBEDDINGS === "builtin" || baseUrl === undefined || model === undefined) return null;
  return { baseUrl, model, apiKey: data.EMBEDDINGS_API_KEY, dimensions: data.EMBEDDINGS_DIMENSION };
}

function webOf({ PUBLIC_URL: publicUrl, PORT: port, WEBHOOK_SECRET: secret }: Variables): WebConfig | null {
  if (publicUrl === undefined && port === undefined) return null;
  return { publicUrl: publicUrl ?? null, port: port ?? DEFAULT_PORT, webhookSecret: secret ?? null };
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [name, value?.trim() ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function problemOf({ path, message }: z.core.$ZodIssue): ConfigProblem {
  return { variable: path.join("."), requirement: message };
}
