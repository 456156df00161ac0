import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "libsql";
import { readQuestionSet } from "../../../src/evaluation/question-set.ts";
import { seededRandom } from "../../../src/evaluation/seeded-random.ts";
import { databaseFile } from "../../../src/storage/open-database.ts";
import { type BotApiServer, startBotApiServer } from "../../support/bot-api/bot-api-server.ts";
import { spawnBot, startBotProcess } from "../../support/bot-process.ts";
import { closedAddress } from "../../support/closed-address.ts";
import type { Check, CheckOptions, Figure } from "../check.ts";
import { askInGroups, type GroupAsking } from "./ask-in-groups.ts";

const AMOUNTS = { whole: { kills: 250, updates: 20 }, quick: { kills: 3, updates: 20 } } as const;
const GROUPS = 20;
interface Mode {
  readonly name: string;
  readonly hasWebhook: boolean;
}

const MODES: readonly Mode[] = [
  { name: "polling, libsql", hasWebhook: false },
  { name: "webhook, libsql", hasWebhook: true },
];
/** A process is killed at any time from its start to so many milliseconds after it was ready. */
const LONGEST_LIFE = 1_500;
/** Of the kills, the share before it is ready. */
const BEFORE_READY = 0.1;
/** Milliseconds for the last process to answer what is left. */
const PATIENCE = 60_000;
const DUPLICATES_A_KILL = 0.1;

/** Kills the bot's process over and over while it is asked: what is lost, what is answered twice, and whether the database holds. */
export const checkKill: Check = async ({ quick, root, progress }) => {
  const figures: Figure[] = [];
  for (const mode of MODES) figures.push(...(await killInMode(mode, { quick, root, progress })));
  return figures;
};

async function killInMode(
  { name, hasWebhook }: Mode,
  { quick, root, progress }: Pick<CheckOptions, "quick" | "root" | "progress">,
): Promise<Figure[]> {
  const { kills, updates } = AMOUNTS[quick ? "quick" : "whole"];
  const random = seededRandom(1);
  const folder = await mkdtemp(join(tmpdir(), "cited-answers-kill-"));
  const server = await startBotApiServer();
  const settings = hasWebhook ? await openWebhook(server) : {};
  const set = await readQuestionSet(join(root, "tests", "evaluation", "development.en.jsonl"));
  const asking = askInGroups(
    server,
    GROUPS,
    set.flatMap(({ turns }) => turns.slice(0, 1)),
  );
  let damaged = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const bot = spawnBot(root, folder, server, settings);
      if (random() >= BEFORE_READY) await bot.ready;
      await askFor(asking, updates, random() * LONGEST_LIFE);
      await bot.end("SIGKILL");
      if (!isIntact(folder)) damaged += 1;
      if ((kill + 1) % 10 === 0) {
        progress(`${name}: ${kill + 1} kills, ${asking.asked()} asked, ${asking.answered()} answered`);
      }
    }
    const last = await startBotProcess(root, folder, server, settings);
    for (let waited = 0; asking.answered() < asking.asked() && waited < PATIENCE; waited += 50) await sleep(50);
    await last.end("SIGTERM");
    return figuresOf(name, asking, { kills, damaged });
  } finally {
    server.stopPosting();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The settings by which updates are posted, and the server that posts them. */
async function openWebhook(server: BotApiServer): Promise<Record<string, string>> {
  const origin = await closedAddress();
  server.postTo(origin);
  return {
    PUBLIC_URL: "https://bot.example.org",
    WEBHOOK_SECRET: "the_secret-of-the-webhook",
    PORT: new URL(origin).port,
  };
}

/** Asks so many questions spread evenly over some milliseconds. */
async function askFor(asking: GroupAsking, count: number, milliseconds: number): Promise<void> {
  const begun = performance.now();
  for (let asked = 0; asked < count; ) {
    const due = Math.floor(((performance.now() - begun) / milliseconds) * count) + 1;
    for (; asked < Math.min(count, due); asked += 1) asking.ask();
    await sleep(1);
  }
  await sleep(Math.max(0, milliseconds - (performance.now() - begun)));
}

function isIntact(folder: string): boolean {
  const database = new Database(databaseFile(folder));
  try {
    const [found] = database.prepare("pragma integrity_check").all() as { integrity_check: string }[];
    return found?.integrity_check === "ok";
  } finally {
    database.close();
  }
}

function figuresOf(
  mode: string,
  asking: GroupAsking,
  { kills, damaged }: { readonly kills: number; readonly damaged: number },
): Figure[] {
  const { asked, lost, duplicates, outOfOrder } = asking.tally();
  const none = { is: "at most", value: 0 } as const;
  return [
    { name: `${mode}: kills`, value: kills, goal: null },
    { name: `${mode}: updates`, value: asked, goal: null },
    { name: `${mode}: lost`, value: lost, goal: none },
    {
      name: `${mode}: duplicates a kill`,
      value: duplicates / kills,
      goal: { is: "at most", value: DUPLICATES_A_KILL },
    },
    { name: `${mode}: out of order`, value: outOfOrder, goal: none },
    { name: `${mode}: kills after which the database was damaged`, value: damaged, goal: none },
  ];
}
