import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { run } from "./entry-point.ts";
import { markersIn } from "./markers.ts";

const POLISH = { LC_ALL: "pl_PL.UTF-8" };

test("chat greets, answers, lists its sources, starts afresh and says goodbye", async () => {
  const { status, output } = await run(
    ["chat", "--data", temporaryFolder()],
    "Who did Kaja Kallas meet in Astana?\nTell me more\n/sources\n/new\nWhen and where did the EU–Central Asia summit take place?\n/help\n/quit\nnot read\n",
  );
  expect(status).toBe(0);
  const said = output.split(/› /);
  expect(said[0]).toContain("I answer questions from this source:");
  expect(said[1]).toContain("[1] ¶3 · Kazakhstan and the European Union after the Samarkand summit");
  expect(Math.min(...markersIn(said[2]))).toBe(Math.max(...markersIn(said[1])) + 1);
  expect(said[3]).toContain("https://kierunekkaukaz.pl/?p=13323");
  expect(said[4]).toContain("Let’s start over.");
  expect(Math.min(...markersIn(said[5]))).toBe(1);
  expect(said[6]).toContain("/quit – leave");
  expect(said[7]).toBe("Goodbye!\n\n");
  expect(said).toHaveLength(8);
});

test("a conversation goes on after a restart, with its numbers", async () => {
  const data = temporaryFolder();
  const before = await run(["chat", "--data", data], "Z kim Kaja Kallas spotkała się w Astanie?\n");
  const { status, output } = await run(["chat", "--data", data], "Powiedz więcej\n", { env: POLISH });
  expect(status).toBe(0);
  expect(output).toContain("Odpowiadam na pytania");
  expect(Math.min(...markersIn(output))).toBe(Math.max(...markersIn(before.output)) + 1);
});

test("without a token, in a terminal, start tells how to get one and then chats", async () => {
  const { status, output, notices } = await run(["--data", temporaryFolder()], "/quit\n", {
    env: POLISH,
    terminal: true,
  });
  expect(status).toBe(0);
  const lines = notices.split("\n").filter((line) => line.includes("@BotFather"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("TELEGRAM_BOT_TOKEN");
  expect(output).toContain("Kazachstan i Unia Europejska po szczycie w Samarkandzie");
});

test.each([
  ["40", 40],
  ["0", Number.POSITIVE_INFINITY],
])("the notice about the token is broken between words in a terminal of %s columns", async (columns, longest) => {
  const args = ["--data", temporaryFolder()];
  const { notices } = await run(args, "/quit\n", { terminal: true, env: { TERMINAL_COLUMNS: columns } });
  const lines = notices.slice(notices.indexOf("To talk to the bot")).split("\n\n")[0]?.split("\n") ?? [];
  expect(lines.join(" ")).toMatch(/^To talk to the bot in Telegram, .* as TELEGRAM_BOT_TOKEN\.$/);
  expect(lines.filter((line) => line.length > longest)).toEqual([]);
  expect(lines.length === 1).toBe(columns === "0");
});

test("a damaged database is set aside, and the chat goes on", async () => {
  const data = temporaryFolder();
  writeFileSync(join(data, "conversations.db"), "this is no database ".repeat(1_000));
  const { status, output, notices } = await run(["chat", "--data", data], "Who did Kaja Kallas meet in Astana?\n");
  expect(status).toBe(0);
  expect(output).toContain("[1] ¶3");
  expect(notices).toContain('"event":"damaged-database-set-aside"');
  expect(readdirSync(data).filter((name) => name.startsWith("conversations.db.damaged-"))).toHaveLength(1);
});
