import { z } from "zod";
import { LOG_LEVELS } from "./logging/logger.ts";

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

/** Null: none. */
const limit = (byDefault: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, "must be a whole number, 0 for no limit")
    .default(String(byDefault))
    .transform((written) => (written === "0" ? null : Number(written)));

const ids = z
  .string()
  .regex(/^-?\d{1,15}(\s*,\s*-?\d{1,15})*$/, "must be Telegram's numeric ids with commas between them")
  .transform((list) => list.split(",").map(Number))
  .default([]);

const LONGEST_OPERATOR = 200;
const SHORTEST_KEY = 16;
const key = z.string().min(SHORTEST_KEY, `must have at least ${SHORTEST_KEY} characters`).optional();

const MOST_PORT = 65_535;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
  .transform(Number)
  .refine((number) => number <= MOST_PORT, "must be a number from 0 to 65535")
  .optional();

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
  MODEL_CALLS_PER_DAY: limit(200),
  MODEL_CALLS_PER_DAY_IN_ALL: limit(0),
  QUESTIONS_PER_MINUTE: limit(60),
  QUESTIONS_PER_MINUTE_IN_CHAT: limit(120),
  QUESTIONS_PER_MINUTE_IN_ALL: limit(0),
  EMBEDDINGS: z.enum(EMBEDDERS, { error: `must be one of ${EMBEDDERS.join(", ")}` }).default("builtin"),
  EMBEDDINGS_BASE_URL: address.optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  EMBEDDINGS_API_KEY: z.string().default(""),
  EMBEDDINGS_DIMENSION: whole(0).transform((dimensions) => (dimensions === 0 ? null : dimensions)),
  PUBLIC_URL: z
    .url({ protocol: /^https$/, error: "must be an address that begins with https://, for Telegram opens no other" })
    .transform((given) => given.replace(/\/+$/, ""))
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: "must be 16 to 256 letters, digits, underscores and hyphens", abort: true })
    .optional(),
  PORT: port,
  METRICS_PORT: port,
});

/** Variables that mean nothing without one another. */
export const environment = variables.check(({ value, issues }) => {
  const need = (variable: keyof typeof value, message: string): void => {
    if (value[variable] === undefined) issues.push({ code: "custom", input: value, path: [variable], message });
  };
  if (value.MODEL_NAME !== undefined) need("MODEL_BASE_URL", "must be set with MODEL_NAME");
  if (value.MODEL_BASE_URL !== undefined) need("MODEL_NAME", "must be set with MODEL_BASE_URL");
  if (value.WEBHOOK_SECRET !== undefined) need("PUBLIC_URL", "must be set with WEBHOOK_SECRET");
  if (value.EMBEDDINGS === "openai-compatible") {
    need("EMBEDDINGS_BASE_URL", "must be set where EMBEDDINGS is openai-compatible");
    need("EMBEDDINGS_MODEL", "must be set where EMBEDDINGS is openai-compatible");
  }
});

/** Every variable that the bot reads. */
export const ENVIRONMENT_VARIABLES: readonly string[] = Object.keys(variables.shape);

export type Variables = z.output<typeof variables>;
