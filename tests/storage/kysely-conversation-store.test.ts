import { sql } from "kysely";
import { expect, test } from "vitest";
import { KEPT_TURNS } from "../../src/conversation/conversation-store.ts";
import { createLogger } from "../../src/logging/create-logger.ts";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import type { StorageError } from "../../src/storage/storage-error.ts";
import { testConversationStore } from "../conversation/conversation-store-contract.ts";
import { createLogLines } from "../support/log-lines.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleCitation, sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const KEY = { chat: "1", thread: "", person: "1" };

testConversationStore(async () => createKyselyConversationStore(await openTestDatabase(temporaryFolder())));

test("a conversation survives closing and opening the database", async () => {
  const folder = temporaryFolder();
  const turn = sampleTurn("Kto przyjechał do Astany?", [sampleCitation(1, 812)]);
  const before = await openTestDatabase(folder);
  await createKyselyConversationStore(before).append(KEY, turn);
  await before.destroy();

  const store = createKyselyConversationStore(await openTestDatabase(folder));
  expect(await store.load(KEY)).toEqual({
    turns: [turn],
    numbered: [{ number: 1, document: "kazakhstan-eu", start: 812, end: 822 }],
  });
});

test("a cleared conversation leaves no row in any table", async () => {
  const db = await openTestDatabase(temporaryFolder());
  const store = createKyselyConversationStore(db);
  await store.append(KEY, sampleTurn("?", [sampleCitation(1, 1)]));
  await store.clear(KEY);
  for (const table of ["conversations", "turns", "numbered_quotes"] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});

test("the latest turns are kept, the others deleted", async () => {
  const db = await openTestDatabase(temporaryFolder());
  const store = createKyselyConversationStore(db);
  for (let index = 0; index < KEPT_TURNS + 3; index++) await store.append(KEY, sampleTurn(`question ${index}`));
  const rows = await db.selectFrom("turns").select("position").orderBy("position").execute();
  expect(rows.map((row) => row.position)).toEqual(Array.from({ length: KEPT_TURNS }, (_, index) => index + 4));
});

test("a full disk refuses the turn, says so, and takes the next one when there is room", async () => {
  const db = await openTestDatabase(temporaryFolder());
  const store = createKyselyConversationStore(db);
  await store.append(KEY, sampleTurn("kept"));
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  const pages = rows[0]?.page_count ?? 0;

  await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db);
  const refused = store.append(KEY, sampleTurn("x".repeat(100_000), [sampleCitation(1, 1)]));
  await expect(refused).rejects.toMatchObject({ name: "StorageError", reason: "full", cause: { code: "SQLITE_FULL" } });
  await expect(refused).rejects.toThrow("Could not keep a turn: the disk is full. Free some space");

  await sql`pragma max_page_count = ${sql.lit(pages + 1_000)}`.execute(db);
  await store.append(KEY, sampleTurn("y".repeat(100_000)));
  const { turns, numbered } = await store.load(KEY);
  expect(turns.map((turn) => turn.asked.slice(0, 4))).toEqual(["kept", "yyyy"]);
  expect(numbered).toEqual([]);
});

test("a database that another process is writing to is reported as busy and can be used again afterwards", async () => {
  const folder = temporaryFolder();
  const other = await openTestDatabase(folder);
  const db = await openTestDatabase(folder);
  await sql`pragma busy_timeout = 1`.execute(db);
  const store = createKyselyConversationStore(db);

  await store.append(KEY, sampleTurn("before"));
  await other.transaction().execute(async () => {
    await expect(store.append(KEY, sampleTurn("?"))).rejects.toMatchObject({ reason: "busy" });
    await expect(store.clear(KEY)).rejects.toMatchObject({ reason: "busy" });
    expect((await store.load(KEY)).turns).toHaveLength(1);
  });
  await store.append(KEY, sampleTurn("after"));
  expect((await store.load(KEY)).turns.map((turn) => turn.asked)).toEqual(["before", "after"]);
});

test("a database that may not be written to is reported as read-only", async () => {
  const db = await openTestDatabase(temporaryFolder());
  await sql`pragma query_only = on`.execute(db);
  const store = createKyselyConversationStore(db);
  await expect(store.append(KEY, sampleTurn("?"))).rejects.toMatchObject({ reason: "read-only" });
  await expect(store.clear(KEY)).rejects.toMatchObject({ reason: "read-only" });
});

test("a closed database rejects with a StorageError", async () => {
  const db = await openTestDatabase(temporaryFolder());
  const store = createKyselyConversationStore(db);
  await db.destroy();
  for (const attempt of [store.load(KEY), store.append(KEY, sampleTurn("?")), store.clear(KEY)]) {
    await expect(attempt).rejects.toMatchObject({ name: "StorageError", reason: "failed" });
  }
});

test.each([
  ["not JSON", '{"asked":'],
  ["cited with the number 0", JSON.stringify(sampleTurn("?", [sampleCitation(0, 1)]))],
  ["in an unknown language", JSON.stringify({ ...sampleTurn("?"), language: "de" })],
  ["without its outcome", JSON.stringify({ ...sampleTurn("?"), outcome: undefined })],
])("a stored turn that is %s is left out, and reported once", async (_, content) => {
  const db = await openTestDatabase(temporaryFolder());
  const invalid: StorageError[] = [];
  const store = createKyselyConversationStore(db, { onInvalidTurn: (error) => invalid.push(error) });
  await store.append(KEY, sampleTurn("before", [sampleCitation(1, 1)]));
  await store.append(KEY, sampleTurn("bad", [sampleCitation(2, 20)]));
  await store.append(KEY, sampleTurn("after", [sampleCitation(3, 40)]));
  await db.updateTable("turns").set({ content }).where("position", "=", 2).execute();

  for (let times = 0; times < 2; times++) {
    const { turns, numbered } = await store.load(KEY);
    expect(turns.map(({ asked }) => asked)).toEqual(["before", "after"]);
    expect(numbered.map(({ number }) => number)).toEqual([1, 2, 3]);
  }
  expect(invalid).toMatchObject([{ name: "StorageError", reason: "invalid-turn" }]);
});

test.each([
  ["not JSON", "zxqsecret"],
  ["cut off", JSON.stringify(sampleTurn("zxqsecret")).slice(0, -1)],
  ["no turn", JSON.stringify({ ...sampleTurn("zxqsecret"), language: "zxqsecret" })],
])("nothing of a stored turn that is %s is logged", async (_, content) => {
  const db = await openTestDatabase(temporaryFolder());
  const { destination, text } = createLogLines();
  const logger = createLogger({ level: "trace", destination });
  const onInvalidTurn = (error: unknown) => logger.error("turn-left-out", error);
  const store = createKyselyConversationStore(db, { onInvalidTurn });
  await store.append(KEY, sampleTurn("?"));
  await db.updateTable("turns").set({ content }).execute();
  await store.load(KEY);
  expect(text()).toContain("turn-left-out");
  expect(text()).not.toContain("zxqsecret");
});

test("a failing store's message holds nothing of the turn", async () => {
  const db = await openTestDatabase(temporaryFolder());
  await sql`drop table turns`.execute(db);
  const failure = createKyselyConversationStore(db).append(KEY, sampleTurn("a reader's secret"));
  const error = await failure.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "StorageError", reason: "failed" });
  const cause = error instanceof Error ? error.cause : undefined;
  expect(`${error} ${cause}`).not.toContain("a reader's secret");
});
