import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { phrase } from "../../src/phrases/phrase.ts";
import type { BotApiServer } from "../support/bot-api/bot-api-server.ts";
import type { UploadedFile } from "../support/bot-api/read-params.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { dataOf } from "../telegram/buttons-of.ts";
import { run } from "./entry-point.ts";
import { startTelegramBot } from "./telegram-bot.ts";

const SAID = {
  pl: {
    who: "Z kim Kaja Kallas spotkała się w Astanie?",
    gap: "Ile kosztuje puzon w Astanie?",
    lacking: "puzon",
    days: "Po 45 dniach wszystko jest usuwane.",
    operator: "Bota prowadzi: The Review, bot@review.example",
  },
  en: {
    who: "Who did Kaja Kallas meet in Astana?",
    gap: "How much is a trombone in Astana?",
    lacking: "trombone",
    days: "After 45 days it is all deleted.",
    operator: "The bot is run by: The Review, bot@review.example",
  },
} as const;
const LANGUAGES = ["pl", "en"] as const;

/** The files that were sent to a chat, by their names. */
function filesSent(server: BotApiServer, chat: number): Record<string, string> {
  const sent = server.calls("sendDocument").filter(({ params }) => Number(params["chat_id"]) === chat);
  const files = sent.map(({ params }) => params["document"] as UploadedFile);
  return Object.fromEntries(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("utf8")]));
}

test.each(LANGUAGES)("what is kept is told, handed over, and deleted without a trace: %s", async (language) => {
  const folder = temporaryFolder();
  const { server, press, after, edited, restart, refusals, stop } = await startTelegramBot({
    env: { DATA_DIR: folder, OPERATOR: "The Review, bot@review.example", RETENTION_DAYS: "45" },
  });
  const reader = server.person({ languageCode: language });
  const other = server.person({ languageCode: language });
  const { who, gap, lacking, days, operator } = SAID[language];
  const told = await server.exchange(reader, "/privacy");
  for (const said of [days, operator, phrase(language, "privacy-unencrypted")]) expect(told.text).toContain(said);

  const answer = await server.exchange(reader, who);
  await press(reader, answer, "feedback:good");
  await server.exchange(reader, gap);
  await server.exchange(other, who);
  await after(reader.user.id, () => reader.say("/export"), 2);
  const files = filesSent(server, reader.user.id);
  const markdown = files["conversation.md"] ?? "";
  expect(markdown.startsWith(`# ${phrase(language, "export-title")}\n`)).toBe(true);
  for (const said of [who, gap, "[1]", "> Spotkała się tam"]) expect(markdown).toContain(said);
  const kept = JSON.parse(files["conversation.json"] ?? "");
  const [conversation] = kept.conversations;
  expect(conversation.turns.map(({ asked }: { asked: string }) => asked)).toEqual([who, gap]);
  expect(conversation.turns[0].citations[0].quote).toContain("Kallas");
  expect(kept.verdicts).toHaveLength(1);
  expect(kept.gaps.map(({ words }: { words: string }) => words)).toContain(lacking);

  const asked = await server.exchange(reader, "/delete");
  const keptAll = await edited(asked, () => reader.press(asked, dataOf(asked, phrase(language, "delete-keep"))));
  expect(keptAll.text).toBe(phrase(language, "delete-kept"));
  const again = await server.exchange(reader, "/delete");
  const done = await edited(again, () => reader.press(again, dataOf(again, phrase(language, "delete-delete"))));
  expect(done.text).toBe(phrase(language, "delete-done"));

  const traces = [String(reader.user.id), lacking];
  expect(tracesIn(folder, traces)).toEqual([]);
  await restart();
  await after(reader.user.id, () => reader.say("/export"), 2);
  expect(filesSent(server, reader.user.id)["conversation.md"]).toContain(phrase(language, "export-empty"));
  await after(other.user.id, () => other.say("/export"), 2);
  expect(filesSent(server, other.user.id)["conversation.md"]).toContain(who);
  const log = await stop();
  for (const trace of [...traces, "Kallas"]) expect(log).not.toContain(trace);
  expect(refusals()).toEqual([]);
});

/** The files under a folder that hold one of the traces. */
function tracesIn(folder: string, traces: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return traces.some((trace) => bytes.includes(trace));
    });
}

test.each(LANGUAGES)("in a group nobody's data is shown, and nobody deletes another's: %s", async (language) => {
  const { server, refusals, stop } = await startTelegramBot();
  const group = server.group();
  const reader = server.person({ languageCode: language });
  for (const command of ["/export", "/delete"]) {
    const said: Message = await server.exchange(reader, command, { group });
    expect(said.text).toBe(phrase(language, "in-private"));
  }
  expect((await server.exchange(reader, "/privacy", { group })).text).toContain("/delete");
  expect(server.calls("sendDocument")).toEqual([]);
  expect(refusals()).toEqual([]);
  await stop();
});

test("with DATA_KEY the file cannot be read, /privacy says so, and the key is changed by one command", async () => {
  const folder = temporaryFolder();
  const first = "the first key of them";
  const second = "the second key of them";
  const bot = await startTelegramBot({ env: { DATA_DIR: folder, DATA_KEY: first } });
  const reader = bot.server.person({ languageCode: "en" });
  await bot.server.exchange(reader, SAID.en.gap);
  expect((await bot.server.exchange(reader, "/privacy")).text).toContain("The database is encrypted.");
  const log = await bot.stop();
  expect(log).not.toContain("unencrypted");
  expect(tracesIn(folder, ["trombone", String(reader.user.id), first])).toEqual([]);

  const env = { DATA_DIR: folder, DATA_KEY: first, NEW_DATA_KEY: second };
  const changed = await run(["rekey"], "", { env });
  expect({ status: changed.status, notices: changed.notices }).toEqual({
    status: 0,
    notices: "The database is encrypted with NEW_DATA_KEY: move that to DATA_KEY, and leave NEW_DATA_KEY empty.\n",
  });
  const wrong = await run(["chat"], "hello?\n", { env: { DATA_DIR: folder, DATA_KEY: first } });
  expect(wrong.status).toBe(1);
  expect(wrong.notices).toContain("it is encrypted with another key than DATA_KEY");
  for (const key of [first, second]) expect(wrong.notices).not.toContain(key);
  const right = await run(["chat"], "hello?\n", { env: { DATA_DIR: folder, DATA_KEY: second } });
  expect(right.status).toBe(0);
});

test("rekey says what it needs", async () => {
  const none = await run(["rekey"], "", { env: { DATA_DIR: temporaryFolder() } });
  expect(none.status).toBe(2);
  expect(none.notices).toContain("NEW_DATA_KEY must be set to the key to encrypt with");
  const empty = await run(["rekey"], "", {
    env: { DATA_DIR: temporaryFolder(), NEW_DATA_KEY: "sixteen letters and more" },
  });
  expect(empty.status).toBe(1);
  expect(empty.notices).toContain("Could not encrypt the conversations' database");
});

test("without DATA_KEY the owner is told once at start that messages lie unencrypted", async () => {
  const { stop } = await startTelegramBot();
  const log = await stop();
  expect(log.split("lie unencrypted")).toHaveLength(2);
});
