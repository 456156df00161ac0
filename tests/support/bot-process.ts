import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BotApiServer } from "./bot-api/bot-api-server.ts";

const MAIN = join("dist", "main.js");
const READY = "Ctrl-C stops it";
/** Milliseconds. */
const LONGEST_START = 60_000;

interface BotProcess {
  /** Of the web server; NaN without one. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the bot as a process of its own, with extracted answers, and waits until it polls. */
export async function startBotProcess(
  root: string,
  data: string,
  { token, apiRoot }: Pick<BotApiServer, "token" | "apiRoot">,
  more: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const settings = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, DATA_DIR: data, LOG_LEVEL: "warn" };
  const child = spawn(process.execPath, [join(root, MAIN)], {
    // Not the project's folder: a .env there is somebody's own.
    cwd: data,
    env: {
      PATH: process.env["PATH"],
      KNOWLEDGE_DIR: join(root, "knowledge"),
      ...settings,
      ...more,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the bot did not start in time: ${said}`)), LONGEST_START);
    child.once("exit", () => reject(new Error(`the bot ended: ${said}`)));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes(READY)) {
        clearTimeout(timer);
        resolve();
      }
    });
  });
  return {
    port: Number(/served at port (\d+)/.exec(said)?.[1] ?? Number.NaN),
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
