import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BotApiServer } from "./bot-api/bot-api-server.ts";

const MAIN = join("dist", "main.js");
const READY = "Ctrl-C stops it";
/** Milliseconds. */
const LONGEST_START = 60_000;

/** The bot as a process of its own. */
export interface BotProcess {
  /** Of the web server, once it is ready; NaN without one. */
  readonly port: number;
  /** Resolves once it takes updates. Rejects where it ends before, or takes too long. */
  readonly ready: Promise<void>;
  /** Resolves once it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Sends a signal, and resolves once it has ended. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** What it has said and logged. */
  said(): string;
}

/** Starts the bot with extracted answers; nothing of the environment reaches it but what is given. */
export function spawnBot(
  root: string,
  data: string,
  { token, apiRoot }: Pick<BotApiServer, "token" | "apiRoot">,
  more: Readonly<Record<string, string>> = {},
): BotProcess {
  const settings = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATA_DIR: data, LOG_LEVEL: "warn" };
  const child = spawn(process.execPath, [join(root, MAIN)], {
    // Not the project's folder: a .env there is somebody's own.
    cwd: data,
    env: { PATH: process.env["PATH"], KNOWLEDGE_DIR: join(root, "knowledge"), ...settings, ...more },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit").then(() => undefined);
  let said = "";
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the bot did not start in time: ${said}`)), LONGEST_START);
    child.once("exit", () => {
      clearTimeout(timer);
      reject(new Error(`the bot ended: ${said}`));
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (!said.includes(READY)) return;
      clearTimeout(timer);
      resolve();
    });
  });
  // Who does not wait for it is not told.
  ready.catch(() => undefined);
  return {
    get port() {
      return Number(/served at port (\d+)/.exec(said)?.[1] ?? Number.NaN);
    },
    ready,
    ended,
    said: () => said,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** Starts the bot, and waits until it takes updates. */
export async function startBotProcess(...how: Parameters<typeof spawnBot>): Promise<BotProcess> {
  const bot = spawnBot(...how);
  await bot.ready;
  return bot;
}
