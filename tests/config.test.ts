import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Config,
  type ConfigSources,
  DEFAULT_ANSWER_THRESHOLD,
  ENVIRONMENT_VARIABLES,
  loadConfig,
} from "../src/config.ts";
import { ConfigError } from "../src/config-error.ts";

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
    answerThreshold: DEFAULT_ANSWER_THRESHOLD,
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
    ANSWER_THRESHOLD: "0.62",
    UNRELATED: "ignored",
  });
  expect(config).toEqual({
    telegramBotToken: "123456:AbC-d_9",
    telegramApiRoot: "http://127.0.0.1:8081",
    knowledgeFolder: "/home/reader/articles",
    dataFolder: "/var/lib/bot",
    logLevel: "debug",
    allowedIds: new Set([42, -1001234567890, 7]),
    answerThreshold: 0.62,
  });
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
  ["ANSWER_THRESHOLD", ["1.01", "-0.1", "0,5", "NaN", "1e-3", "50%", ".", "0x1"]],
])("loadConfig refuses a wrong %s by name", (variable, values) => {
  for (const value of values) {
    const { problems } = failure({ [variable]: value });
    expect(problems.map((problem) => problem.variable)).toEqual([variable]);
  }
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
  const checked = ENVIRONMENT_VARIABLES.filter((name) => !name.endsWith("_DIR"));
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

test(".env.example fits on one screen", () => {
  expect(EXAMPLE.split("\n").length).toBeLessThanOrEqual(45);
});
