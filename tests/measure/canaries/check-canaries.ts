import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startBotApiServer } from "../../support/bot-api/bot-api-server.ts";
import { badGateway, botBlocked, type Fault, internalServerError, refusal } from "../../support/bot-api/faults.ts";
import type { Person } from "../../support/bot-api/person.ts";
import { spawnBot } from "../../support/bot-process.ts";
import { closedAddress } from "../../support/closed-address.ts";
import { FAILURES, NO_DRAFTS } from "../../support/model-server/misbehaviours.ts";
import { startModelServer } from "../../support/model-server/model-server.ts";
import type { Check } from "../check.ts";

/** Words that a reader writes and that may stand in no log, and, once they are deleted, in no file. */
const WORDS = "quaggacanary";
const DATA_KEY = "canary-of-the-data-key-7c1f";
const WEBHOOK_SECRET = "canary-of-the-webhook-secret-9b2e";

/** Each way in which a call of Telegram's can fail. */
const FAULTS: readonly Fault[] = [
  refusal(429, "Too Many Requests: retry after 1", 1),
  internalServerError(),
  badGateway(),
  refusal(401, "Unauthorized"),
  botBlocked(),
  refusal(400, "Bad Request: message is too long"),
  refusal(400, "Bad Request: group chat was upgraded to a supergroup chat"),
  refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
  { kind: "reset" },
  { kind: "reset-after" },
  { kind: "body", status: 200, contentType: "application/json", body: '{"ok":tr' },
  { kind: "body", status: 200, contentType: "text/html", body: "<html>quota</html>" },
];
const METHODS = ["sendMessage", "answerCallbackQuery", "sendChatAction", "sendDocument"];

/** Secrets of a known form in every place that they could get to, while everything fails: each log line, error, database and metric. */
export const checkCanaries: Check = async ({ quick, root, progress }) => {
  const folder = await mkdtemp(join(tmpdir(), "cited-answers-canaries-"));
  const telegram = await startBotApiServer({ token: "7700112233:canary-of-the-bot-token_Xy12" });
  const model = await startModelServer();
  const metrics = await closedAddress();
  const secrets = [telegram.token, telegram.token.split(":")[1] ?? "", model.apiKey, DATA_KEY, WEBHOOK_SECRET];
  let read = "";
  let asked = 0;
  try {
    const bot = spawnBot(root, folder, telegram, {
      LOG_LEVEL: "trace",
      DATA_KEY,
      MODEL_BASE_URL: model.baseUrl,
      MODEL_NAME: model.name,
      MODEL_API_KEY: model.apiKey,
      MODEL_CALL_SECONDS: "1",
      MODEL_ANSWER_SECONDS: "2",
      METRICS_PORT: new URL(metrics).port,
      PORT: "0",
    });
    await bot.ready;
    for (const behaviour of Object.values({ ...FAILURES, ...NO_DRAFTS }).slice(0, quick ? 2 : undefined)) {
      model.behave(behaviour);
      asked += await provoke(telegram.person({ languageCode: "en" }), []);
    }
    for (const fault of FAULTS.slice(0, quick ? 3 : undefined)) {
      for (const method of METHODS) {
        telegram.failNext(method, fault);
        asked += await provoke(telegram.person({ languageCode: "pl" }), ["/export", "/privacy"]);
        telegram.clearFaults();
      }
      progress(`${asked} messages`);
    }
    await sleep(1_500);
    read += await (await fetch(`${metrics}/metrics`)).text();
    await bot.end("SIGTERM");
    read += bot.said();
    read += await wrongStarts(root, folder, telegram);
    const files = await contents(folder);
    const inLogs = [...secrets, WORDS].filter((canary) => read.includes(canary));
    const inFiles = [...secrets, WORDS].filter((canary) => files.includes(canary));
    const none = { is: "at most", value: 0 } as const;
    return [
      { name: "messages sent", value: asked, goal: null },
      { name: "kilobytes of logs, errors and metrics read", value: Math.round(read.length / 1_000), goal: null },
      { name: "kilobytes of files read", value: Math.round(files.length / 1_000), goal: null },
      { name: "canaries in logs, errors and metrics", value: inLogs.length, goal: none },
      { name: "canaries in an encrypted database and the files beside it", value: inFiles.length, goal: none },
    ];
  } finally {
    await telegram.close();
    await model.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Says a few things with the reader's canary in them, and waits a little for what becomes of them. */
async function provoke(reader: Person, commands: readonly string[]): Promise<number> {
  const said = [`How much did ${WORDS} trade with the EU grow in 2024?`, `${WORDS}?`, ...commands];
  for (const text of said) reader.say(text);
  await sleep(150);
  return said.length;
}

/** What is said of settings that are wrong, each with a secret in it. */
async function wrongStarts(
  root: string,
  folder: string,
  telegram: { token: string; apiRoot: string },
): Promise<string> {
  const wrong = [
    { DATA_KEY: `${DATA_KEY}-another` },
    { WEBHOOK_SECRET },
    { DATA_KEY, WEBHOOK_SECRET, PUBLIC_URL: "https://bot.example.org", PORT: "1x" },
    { DATA_KEY, MODEL_API_KEY: "", MODEL_BASE_URL: "not an address" },
  ];
  let said = "";
  for (const settings of wrong) {
    const bot = spawnBot(root, folder, telegram, settings);
    await bot.ended;
    said += bot.said();
  }
  return said;
}

async function contents(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "latin1")));
  return texts.join("\n");
}
