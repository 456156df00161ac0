import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Config, type ConfigSources, loadConfig } from "../src/config.ts";
import { ConfigError } from "../src/config-error.ts";
import { DEFAULT_ANSWER_THRESHOLD, ENVIRONMENT_VARIABLES } from "../src/config-variables.ts";

const DIRECTORIES = { workingDirectory: "/home/reader", packageRoot: "/opt/bot" };
const EXAMPLE = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

function load(env: ConfigSources["env"] = {}, flags: ConfigSources["flags"] = {}): Config {
  return loadConfig({ env, flags, ...DIRECTORIES });
}

function failure(env: ConfigSources["env"]): ConfigError {
  try {
    load(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

test("loadConfig needs no variable and serves the package's own folders from any directory", () => {
  expect(load()).toEqual({
    telegramBotToken: null,
    telegramApiRoot: "https://api.telegram.org",
    knowledgeFolder: "/opt/bot/knowledge",
    dataFolder: "/opt/bot/data",
    logLevel: "info",
    allowedIds: new Set(),
    adminIds: new Set(),
    operator: null,
    questionsPerMinute: { ofReader: 60, inChat: 120, inAll: null },
    retentionDays: 180,
    dataKey: null,
    newDataKey: null,
    answerThreshold: DEFAULT_ANSWER_THRESHOLD,
    model: null,
    embeddings: null,
    promptsFolder: "/opt/bot/prompts",
    web: null,
    metricsPort: null,
  });
});

test("loadConfig reads every variable", () => {
  const config = load({
    TELEGRAM_BOT_TOKEN: "123456:AbC-d_9",
    TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
    KNOWLEDGE_DIR: "articles",
    DATA_DIR: "/var/lib/bot",
    LOG_LEVEL: "debug",
    ALLOWED_IDS: " 42, -1001234567890 ,7",
    ADMIN_IDS: "7",
    OPERATOR: "The Review, bot@review.example",
    RETENTION_DAYS: "30",
    DATA_KEY: "a key of sixteen",
    NEW_DATA_KEY: "another such key",
    PUBLIC_URL: "https://review.example/bot/",
    WEBHOOK_SECRET: "the_secret-of-the-webhook",
    PORT: "8090",
    METRICS_PORT: "9464",
    ANSWER_THRESHOLD: "0.62",
    MODEL_BASE_URL: "https://models.example/v1/",
    MODEL_NAME: "small-model",
    MODEL_API_KEY: "key-of-the-model",
    MODEL_INPUT_TOKENS: "3000",
    MODEL_OUTPUT_TOKENS: "900",
    MODEL_CALL_SECONDS: "15",
    MODEL_ANSWER_SECONDS: "25",
    MODEL_CALLS_PER_DAY: "50",
    MODEL_CALLS_PER_DAY_IN_ALL: "5000",
    QUESTIONS_PER_MINUTE: "5",
    QUESTIONS_PER_MINUTE_IN_CHAT: "0",
    QUESTIONS_PER_MINUTE_IN_ALL: "900",
    EMBEDDINGS: "openai-compatible",
    EMBEDDINGS_BASE_URL: "http://127.0.0.1:11434/v1",
    EMBEDDINGS_MODEL: "bge-m3",
    EMBEDDINGS_API_KEY: "key-of-the-embeddings",
    EMBEDDINGS_DIMENSION: "1024",
    UNRELATED: "ignored",
  });
  expect(config).toEqual({
    telegramBotToken: "123456:AbC-d_9",
    telegramApiRoot: "http://127.0.0.1:8081",
    knowledgeFolder: "/home/reader/articles",
    dataFolder: "/var/lib/bot",
    logLevel: "debug",
    allowedIds: new Set([42, -1001234567890, 7]),
    adminIds: new Set([7]),
    operator: "The Review, bot@review.example",
    questionsPerMinute: { ofReader: 5, inChat: null, inAll: 900 },
    retentionDays: 30,
    dataKey: "a key of sixteen",
    newDataKey: "another such key",
    answerThreshold: 0.62,
    model: {
      baseUrl: "https://models.example/v1",
      name: "small-model",
      apiKey: "key-of-the-model",
      inputTokens: 3_000,
      outputTokens: 900,
      callSeconds: 15,
      answerSeconds: 25,
      callsPerDay: 50,
      callsPerDayInAll: 5_000,
    },
    embeddings: {
      baseUrl: "http://127.0.0.1:11434/v1",
      model: "bge-m3",
      apiKey: "key-of-the-embeddings",
      dimensions: 1_024,
    },
    promptsFolder: "/opt/bot/prompts",
    web: { publicUrl: "https://review.example/bot", port: 8_090, webhookSecret: "the_secret-of-the-webhook" },
    metricsPort: 9_464,
  });
});

test("a web server is there where its address or its port is set", () => {
  expect(load({ PUBLIC_URL: "https://review.example" }).web).toEqual({
    publicUrl: "https://review.example",
    port: 8_080,
    webhookSecret: null,
  });
  expect(load({ PORT: "0" }).web).toEqual({ publicUrl: null, port: 0, webhookSecret: null });
});

test("loadConfig takes a flag before its variable", () => {
  const { knowledgeFolder, dataFolder } = load(
    { KNOWLEDGE_DIR: "from-variable", DATA_DIR: "from-variable" },
    { knowledge: "from-flag", data: "" },
  );
  expect({ knowledgeFolder, dataFolder }).toEqual({
    knowledgeFolder: "/home/reader/from-flag",
    dataFolder: "/home/reader/from-variable",
  });
});

test.each(["", "  "])("loadConfig counts %j as unset", (empty) => {
  expect(load(Object.fromEntries(ENVIRONMENT_VARIABLES.map((name) => [name, empty])))).toEqual(load());
});

test.each([
  ["TELEGRAM_BOT_TOKEN", ["token", "123456", "123456:", ":abc", "123456:ab cd", "bot123456:abc"]],
  ["TELEGRAM_API_ROOT", ["api.telegram.org", "ftp://host", "http://", "/root"]],
  ["LOG_LEVEL", ["INFO", "verbose", "30"]],
  ["ALLOWED_IDS", [",", "1,,2", "1,", "@name", "1 2", "1.5", "0x10", "99999999999999999"]],
  ["ADMIN_IDS", ["me", "1,"]],
  ["OPERATOR", ["x".repeat(201)]],
  ["RETENTION_DAYS", ["0", "-1", "1.5", "a year"]],
  ["DATA_KEY", ["fifteen letters"]],
  ["NEW_DATA_KEY", ["short"]],
  ["PUBLIC_URL", ["http://review.example", "review.example", "https://"]],
  ["WEBHOOK_SECRET", ["short", "with spaces in between it", "ż".repeat(20), "x".repeat(257)]],
  ["METRICS_PORT", ["-1", "65536"]],
  ["PORT", ["-1", "65536", "80a", "8080.5"]],
  ["MODEL_INPUT_TOKENS", ["0", "-1", "1.5", "1_500", "1e3", "many", "9999999999"]],
  ["MODEL_OUTPUT_TOKENS", ["0", "700 tokens"]],
  ["MODEL_CALL_SECONDS", ["0", "0.5", "20s"]],
  ["MODEL_ANSWER_SECONDS", ["0", "30s"]],
  ["QUESTIONS_PER_MINUTE", ["-1", "1.5"]],
  ["QUESTIONS_PER_MINUTE_IN_CHAT", ["many"]],
  ["QUESTIONS_PER_MINUTE_IN_ALL", ["1e3"]],
  ["MODEL_CALLS_PER_DAY_IN_ALL", ["-1"]],
  ["MODEL_CALLS_PER_DAY", ["-1", "00", "unlimited"]],
  ["EMBEDDINGS", ["openai", "Builtin", "local"]],
  ["EMBEDDINGS_BASE_URL", ["localhost:11434", "ftp://host"]],
  ["EMBEDDINGS_DIMENSION", ["0", "-1", "1024d"]],
  ["ANSWER_THRESHOLD", ["1.01", "-0.1", "0,5", "NaN", "1e-3", "50%", ".", "0x1"]],
])("loadConfig refuses a wrong %s by name", (variable, values) => {
  for (const value of values) {
    const { problems } = failure({ [variable]: value });
    expect(problems.map((problem) => problem.variable)).toEqual([variable]);
  }
});

test.each([
  ["MODEL_NAME", { MODEL_BASE_URL: "https://models.example/v1" }],
  ["MODEL_BASE_URL", { MODEL_NAME: "small-model" }],
  ["PUBLIC_URL", { WEBHOOK_SECRET: "the_secret-of-the-webhook" }],
  ["EMBEDDINGS_MODEL", { EMBEDDINGS: "openai-compatible", EMBEDDINGS_BASE_URL: "https://models.example/v1" }],
  ["EMBEDDINGS_BASE_URL", { EMBEDDINGS: "openai-compatible", EMBEDDINGS_MODEL: "bge-m3" }],
])("loadConfig asks for %s where what needs it is set", (lacking, set) => {
  expect(failure(set).problems).toEqual([
    { variable: lacking, requirement: expect.stringMatching(/^must be set (with|where) /) },
  ]);
});

test("loadConfig takes a model without a key, a limit or a dimension", () => {
  const { model, embeddings } = load({
    MODEL_BASE_URL: "http://127.0.0.1:8080/v1",
    MODEL_NAME: "local",
    MODEL_CALLS_PER_DAY: "0",
    EMBEDDINGS: "openai-compatible",
    EMBEDDINGS_BASE_URL: "http://127.0.0.1:8080/v1",
    EMBEDDINGS_MODEL: "local",
  });
  expect(model).toMatchObject({ apiKey: "", callsPerDay: null });
  expect(embeddings).toMatchObject({ apiKey: "", dimensions: null });
});

test("loadConfig keeps the built-in embedder while EMBEDDINGS does not name another", () => {
  expect(load({ EMBEDDINGS_BASE_URL: "https://models.example/v1", EMBEDDINGS_MODEL: "bge-m3" }).embeddings).toBeNull();
});

test.each([
  ["0", 0],
  ["1", 1],
  ["1.0", 1],
  [".5", 0.5],
  ["0.125", 0.125],
])("loadConfig reads the threshold %s", (written, threshold) => {
  expect(load({ ANSWER_THRESHOLD: written }).answerThreshold).toBe(threshold);
});

test("loadConfig lists every wrong variable at once and the values that an enumerated one knows", () => {
  const { message } = failure({
    TELEGRAM_BOT_TOKEN: "no token",
    TELEGRAM_API_ROOT: "no address",
    LOG_LEVEL: "loud",
    ALLOWED_IDS: "everybody",
    ANSWER_THRESHOLD: "high",
  });
  expect(message.split("\n")).toEqual([
    "The configuration cannot be used:",
    "  TELEGRAM_BOT_TOKEN must be a token as @BotFather gives it: digits, a colon, letters and digits",
    "  TELEGRAM_API_ROOT must be an address that begins with http:// or https://",
    "  LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent",
    "  ALLOWED_IDS must be Telegram's numeric ids with commas between them",
    "  ANSWER_THRESHOLD must be a number from 0 to 1 with a decimal point",
  ]);
});

test("loadConfig never shows a wrong value", () => {
  const wrong = fc.stringMatching(/^secret[ -~]{1,40}$/).map((value) => `!${value}!`);
  const free = /_(DIR|NAME|MODEL|API_KEY|KEY)$|^OPERATOR$/;
  const checked = ENVIRONMENT_VARIABLES.filter((name) => !free.test(name));
  fc.assert(
    fc.property(fc.constantFrom(...checked), wrong, (variable, value) => {
      const error = failure({ [variable]: value });
      expect(`${error.stack} ${JSON.stringify(error.problems)}`).not.toContain(value);
    }),
  );
});

test(".env.example names every variable once and no other", () => {
  const named = [...EXAMPLE.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
  expect(named.toSorted()).toEqual(ENVIRONMENT_VARIABLES.toSorted());
});

test(".env.example shows the defaults and can be used as it is", () => {
  expect(load(parse(EXAMPLE))).toEqual(load());
  const uncommented = EXAMPLE.replace(/^# ([A-Z][A-Z_]+=)/gm, "$1");
  expect(
    loadConfig({ env: parse(uncommented), flags: {}, workingDirectory: "/opt/bot", packageRoot: "/opt/bot" }),
  ).toEqual(load());
});

test(".env.example fits on three screens", () => {
  expect(EXAMPLE.split("\n").length).toBeLessThanOrEqual(120);
});
