import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { start } from "./entry-point.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** What the README shows of a conversation: each question in bold, and below it the message as a block quote. */
function exchangeShown(): { question: string; shown: string[] }[] {
  return README.split(/^(?=\*\*.*\?\*\*$)/m)
    .slice(1)
    .map((part) => {
      const [question = "", ...rest] = part.split("\n");
      const quoted = rest.slice(
        1,
        rest.findIndex((line, index) => index > 0 && !line.startsWith(">")),
      );
      return { question: plain(question), shown: quoted.map(plain).filter((line) => line !== "") };
    });
}

/** A line of Markdown as it reads. */
function plain(line: string): string {
  return line.replace(/^[> ]+|<br>$|\*/g, "").trim();
}

test("the bot says what the README shows, in one conversation", async () => {
  const server = await startBotApiServer();
  onTestFinished(() => server.close());
  const env = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.apiRoot, DATA_DIR: temporaryFolder() };
  const { heard } = start([], { env });
  await heard("notices", "answers from");
  const reader = server.person();
  const exchange = exchangeShown();
  expect(exchange.length).toBeGreaterThanOrEqual(4);
  for (const { question, shown } of exchange) {
    const { text = "" } = await server.exchange(reader, question);
    // The questions that the bot offers below an answer are left out of the README.
    const said = text.split("\n").filter((line) => line !== "");
    expect({ question, said: said.slice(0, shown.length) }).toEqual({ question, said: shown });
  }
});

test("the README names only files that are there", () => {
  const links = [...README.matchAll(/\]\((?<path>[^)#:]+)\)/g)].map((match) => match.groups?.["path"] ?? "");
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => readFileSync(new URL(`../../${link}`, import.meta.url))).not.toThrow();
});
