import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quantile } from "../../../src/evaluation/measures/quantile.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { startBotApiServer } from "../../support/bot-api/bot-api-server.ts";
import { startBotProcess } from "../../support/bot-process.ts";
import type { Check } from "../check.ts";

const REQUESTS = { whole: 2_000, quick: 40 } as const;
/** Not timed: the first pages of a process are compiled while they are made. */
const WARM_UP = 50;
/** What would make a browser ask for something more. */
const RESOURCES = /(?:src|srcset|poster|data)=|<link|@import|url\(/g;

/** The sources' pages of the real bot process: how soon they begin to come, beside a bare server, and what they weigh. */
export const checkPages: Check = async ({ quick, root, progress }) => {
  const count = REQUESTS[quick ? "quick" : "whole"];
  const folder = await mkdtemp(join(tmpdir(), "cited-answers-pages-"));
  const telegram = await startBotApiServer();
  const bot = await startBotProcess(root, folder, telegram, { PORT: "0" });
  try {
    const pages = LANGUAGES.map((language) => `/source/kazakhstan-eu?lang=${language}`);
    const texts = await Promise.all(pages.map(async (page) => (await fetchPage(bot.port, page)).text));
    const bare = await startBareServer(texts[0] ?? "");
    const own = await timesOf(bot.port, pages, count, progress);
    const beside = await timesOf(bare.port, pages, count, progress);
    bare.close();
    const median = quantile(own, 0.5);
    const most = Math.max(...texts.map((text) => Buffer.byteLength(text)));
    return [
      // A short run on a busy machine says nothing of time.
      {
        name: "milliseconds to the first byte, median",
        value: median,
        goal: quick ? null : { is: "at most", value: 5 },
      },
      { name: "milliseconds to the first byte, 99 %", value: quantile(own, 0.99), goal: null },
      { name: "times a bare server's", value: median / quantile(beside, 0.5), goal: null },
      { name: "bytes of the largest page", value: most, goal: { is: "at most", value: 60_000 } },
      {
        name: "resources asked for beside the page",
        value: texts.flatMap((text) => text.match(RESOURCES) ?? []).length,
        goal: { is: "at most", value: 0 },
      },
    ];
  } finally {
    await bot.end("SIGTERM");
    await telegram.close();
    await rm(folder, { recursive: true, force: true });
  }
};

async function timesOf(
  port: number,
  pages: readonly string[],
  count: number,
  progress: (line: string) => void,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let index = 0; index < count + WARM_UP; index += 1) {
    const { firstByte } = await fetchPage(port, pages[index % pages.length] ?? "", agent);
    if (index >= WARM_UP) times.push(firstByte);
  }
  agent.destroy();
  progress(`${count} pages from port ${port}`);
  return times;
}

function fetchPage(port: number, path: string, agent?: Agent): Promise<{ firstByte: number; text: string }> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    let firstByte = Number.NaN;
    const request = get({ port, path, host: "127.0.0.1", ...(agent === undefined ? {} : { agent }) }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
      let text = "";
      response.setEncoding("utf8");
      response.once("data", () => {
        firstByte = performance.now() - begun;
      });
      response.on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ firstByte, text }));
    });
    request.once("error", reject);
  });
}

/** A server that does nothing but send a page. */
async function startBareServer(page: string): Promise<{ port: number; close(): void }> {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
