import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { quantile } from "../../../src/evaluation/measures/quantile.ts";
import { type BotApiServer, startBotApiServer } from "../../support/bot-api/bot-api-server.ts";
import { type BotProcess, startBotProcess } from "../../support/bot-process.ts";
import { closedAddress } from "../../support/closed-address.ts";
import type { Check } from "../check.ts";
import { arbitraryUpdate } from "./arbitrary-update.ts";

const UPDATES = { whole: 100_000, quick: 600 } as const;
const BATCH = { whole: 1_000, quick: 100 } as const;
/** How often one update comes at once. */
const REPETITIONS = 50;
/** Milliseconds for a batch to be dealt with. */
const PATIENCE = 120_000;
/** By how much the memory of the last quarter may be above the second's, in shares: the first warms up. */
const GROWTH = 0.1;

/** Updates of all kinds and none at the real bot process: does it live, does it grow, is one that comes often answered once. */
export const checkFuzz: Check = async ({ quick, root, progress }) => {
  const form = quick ? "quick" : "whole";
  const folder = await mkdtemp(join(tmpdir(), "cited-answers-fuzz-"));
  const server = await startBotApiServer();
  const metrics = await closedAddress();
  const bot = await startBotProcess(root, folder, server, {
    METRICS_PORT: new URL(metrics).port,
    QUESTIONS_PER_MINUTE: "0",
    QUESTIONS_PER_MINUTE_IN_CHAT: "0",
  });
  let hasEnded = false;
  void bot.ended.then(() => {
    hasEnded = true;
  });
  const memory: number[] = [];
  let sent = 0;
  try {
    for (let seed = 1; sent < UPDATES[form] && !hasEnded; seed += 1) {
      for (const update of fc.sample(arbitraryUpdate, { numRuns: BATCH[form], seed })) server.send(update);
      sent += BATCH[form];
      await settled(server, metrics, () => hasEnded);
      if (!hasEnded) memory.push(await readMetric(metrics, "process_resident_memory_bytes"));
      if (sent % (BATCH[form] * 10) === 0) progress(`${sent} updates, ${Math.round((memory.at(-1) ?? 0) / 1e6)} MB`);
    }
    const answers = hasEnded ? 0 : await answersToRepeated(server);
    const setAside = hasEnded ? 0 : await readMetric(metrics, 'bot_inbox_updates{state="set-aside"}');
    return [
      { name: "updates", value: sent, goal: null },
      { name: "processes that ended", value: hasEnded ? 1 : 0, goal: { is: "at most", value: 0 } },
      {
        name: "unhandled rejections",
        value: count(bot, "UnhandledPromiseRejection"),
        goal: { is: "at most", value: 0 },
      },
      { name: "updates set aside", value: setAside, goal: null },
      {
        name: "growth of memory, share",
        value: growthOf(memory),
        goal: quick ? null : { is: "at most", value: GROWTH },
      },
      { name: "memory at the end, MB", value: Math.round((memory.at(-1) ?? 0) / 1e6), goal: null },
      {
        name: `answers to an update that came ${REPETITIONS} times`,
        value: answers,
        goal: { is: "at most", value: 1 },
      },
      { name: "such an update answered", value: answers, goal: { is: "at least", value: 1 } },
    ];
  } finally {
    if (!hasEnded) await bot.end("SIGTERM");
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Resolves when all has been taken and dealt with. */
async function settled(server: BotApiServer, metrics: string, hasEnded: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !hasEnded(); waited += 100) {
    await sleep(100);
    if (server.pendingUpdates().length > 0) continue;
    if ((await readMetric(metrics, 'bot_inbox_updates{state="waiting"}')) === 0) return;
  }
}

async function answersToRepeated(server: BotApiServer): Promise<number> {
  const reader = server.person({ languageCode: "en" });
  reader.say("Who did Kaja Kallas meet in Astana?");
  const [update] = server.pendingUpdates().slice(-1);
  if (update === undefined) throw new Error("nothing was said");
  for (let repetition = 1; repetition < REPETITIONS; repetition += 1) server.repeat(update);
  await server.waitForMessage(reader.user.id, { timeout: PATIENCE });
  await sleep(1_000);
  return server.sent(reader.user.id).length;
}

async function readMetric(origin: string, name: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const line = text.split("\n").find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? Number.NaN);
}

function growthOf(memory: readonly number[]): number {
  const quarter = Math.floor(memory.length / 4);
  if (quarter === 0) return 0;
  const second = quantile(memory.slice(quarter, 2 * quarter), 0.5);
  return quantile(memory.slice(-quarter), 0.5) / second - 1;
}

const count = (bot: BotProcess, words: string): number => bot.said().split(words).length - 1;
