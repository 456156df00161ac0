import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createKyselyCallAllowance } from "../../src/storage/kysely-call-allowance.ts";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { createKyselyFeedback } from "../../src/storage/kysely-feedback.ts";
import { createKyselyReaderData } from "../../src/storage/kysely-reader-data.ts";
import { createKyselyReaderPreferences } from "../../src/storage/kysely-reader-preferences.ts";
import { createKyselyTurnMessages } from "../../src/storage/kysely-turn-messages.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleCitation, sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const READER = "700000041";
const OTHER = "700000042";
const now = () => new Date("2026-11-26T23:30:00Z");

async function setUp() {
  const folder = temporaryFolder();
  const db = await openTestDatabase(folder);
  const store = createKyselyConversationStore(db, { now });
  const turnMessages = createKyselyTurnMessages(db);
  for (const person of [READER, OTHER]) {
    for (const chat of [person, "-100500"]) {
      const key = { chat, thread: "", person };
      const counted = { milliseconds: 4, lacking: [`quagga${person}`] };
      const place = await store.append(key, sampleTurn(`aardvark${person}?`, [sampleCitation(1, 100)]), { counted });
      await turnMessages.keep(place, { question: `9${person}`, answer: [`8${person}`] });
    }
    await createKyselyFeedback(db, now).give({ chat: person, message: `8${person}`, person, isGood: true });
    await createKyselyReaderPreferences(db, now).chooseLanguage(person, "kk");
    await createKyselyCallAllowance(db, { callsPerDay: 5, callsPerDayInAll: null, now }).take(person);
  }
  return { folder, db, readerData: createKyselyReaderData(db) };
}

/** Every table of the database with all its rows as text. */
async function everything(db: Awaited<ReturnType<typeof setUp>>["db"]): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const tables = await Promise.all(
    rows.map(async ({ name }) => [
      name,
      JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(db)).rows),
    ]),
  );
  return Object.fromEntries(tables);
}

test("collects all that is kept of a reader, and nothing of another", async () => {
  const { readerData } = await setUp();
  const kept = await readerData.collect(READER);
  expect(kept).toMatchObject({
    language: "kk",
    verdicts: [{ chat: READER, message: `8${READER}`, isGood: true, day: "2026-11-26" }],
    modelCalls: { calls: 1, day: "2026-11-26" },
  });
  expect(kept.conversations.map(({ chat, turns }) => [chat, turns.map(({ asked, day }) => [asked, day])])).toEqual([
    ["-100500", [[`aardvark${READER}?`, "2026-11-26"]]],
    [READER, [[`aardvark${READER}?`, "2026-11-26"]]],
  ]);
  expect(kept.gaps).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain(OTHER);
});

test("after a deletion no table has the reader's id or words, and another's are all there", async () => {
  const { db, readerData } = await setUp();
  const before = await everything(db);
  const named = Object.entries(before).filter(([, rows]) => rows.includes(READER));
  expect(named.map(([name]) => name).toSorted()).toEqual([
    "conversations",
    "feedback",
    "gaps",
    "model_calls",
    "readers",
    "turn_messages",
    "turns",
  ]);
  await readerData.delete(READER);
  const after = await everything(db);
  expect(Object.entries(after).filter(([, rows]) => rows.includes(READER))).toEqual([]);
  const rows = (tables: Record<string, string>) => JSON.stringify(tables).split(OTHER).length;
  expect(rows(after)).toBe(rows(before));
  expect(await readerData.collect(READER)).toEqual({
    language: null,
    conversations: [],
    verdicts: [],
    gaps: [],
    modelCalls: null,
  });
});

test("after a deletion no file of the database has a trace of it left to read", async () => {
  const { folder, readerData } = await setUp();
  const traces = () =>
    readdirSync(folder).filter((name) => {
      const bytes = readFileSync(join(folder, name)).toString("latin1");
      return [READER, `aardvark${READER}`, `quagga${READER}`].some((trace) => bytes.includes(trace));
    });
  expect(traces()).not.toEqual([]);
  await readerData.delete(READER);
  expect(traces()).toEqual([]);
});

test("somebody of whom nothing is kept can have it deleted", async () => {
  const { readerData } = await setUp();
  await expect(readerData.delete("1")).resolves.toBeUndefined();
});
