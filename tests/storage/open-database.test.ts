import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const KEY = { chat: "1", thread: "", person: "1" };
const DAMAGED = /^conversations\.db\.damaged-\d{8}T\d{9}Z$/;

test("openDatabase makes the folder and the file", async () => {
  const folder = join(temporaryFolder(), "deep", "data");
  await openTestDatabase(folder);
  expect(existsSync(join(folder, "conversations.db"))).toBe(true);
});

test("openDatabase commits to the disk, keeps foreign keys and waits for other writers", async () => {
  const db = await openTestDatabase(temporaryFolder());
  const pragma = async (name: string) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
    return Object.values(rows[0] ?? {})[0];
  };
  expect(await pragma("journal_mode")).toBe("wal");
  expect(await pragma("synchronous")).toBe(2);
  expect(await pragma("foreign_keys")).toBe(1);
  expect(await pragma("busy_timeout")).toBe(2_000);
});

test.each([
  ["no database at all", () => Buffer.from("not a database, ".repeat(1_000))],
  ["shorter than its header", (sound: Buffer) => sound.subarray(0, 50)],
  ["cut off", (sound: Buffer) => sound.subarray(0, sound.length / 2)],
  ["overwritten in the middle", (sound: Buffer) => Buffer.from(sound).fill(0xab, 4_096 * 10, 4_096 * 20)],
])("openDatabase sets a file aside that is %s and begins a new one", async (_, damage) => {
  const folder = temporaryFolder();
  const file = join(folder, "conversations.db");
  const before = await openTestDatabase(folder);
  const kept = createKyselyConversationStore(before);
  for (let person = 0; person < 50; person++)
    await kept.append({ ...KEY, person: `${person}` }, sampleTurn("?".repeat(2_000)));
  await before.destroy();
  const damaged = damage(readFileSync(file));
  writeFileSync(file, damaged);

  const aside: string[] = [];
  const db = await openDatabase({ folder, key: null, onSetAside: (name) => aside.push(name) });
  onTestFinished(() => db.destroy());

  const store = createKyselyConversationStore(db);
  expect(await store.load(KEY)).toEqual({ turns: [], numbered: [] });
  await store.append(KEY, sampleTurn("afresh"));
  const names = readdirSync(folder).filter((name) => DAMAGED.test(name));
  expect(aside).toEqual(names.map((name) => join(folder, name)));
  expect(names.map((name) => readFileSync(join(folder, name)).equals(damaged))).toEqual([true]);
});

test("a closed database is one file", async () => {
  const folder = temporaryFolder();
  const db = await openTestDatabase(folder);
  await createKyselyConversationStore(db).append(KEY, sampleTurn("kept"));
  await db.destroy();

  const copy = temporaryFolder();
  copyFileSync(join(folder, "conversations.db"), join(copy, "conversations.db"));
  const { turns } = await createKyselyConversationStore(await openTestDatabase(copy)).load(KEY);
  expect(turns).toEqual([sampleTurn("kept")]);
});

test("openDatabase names a folder that it cannot make", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const folder = join(file, "data");
  const failure = openDatabase({ folder, key: null, onSetAside: () => expect.unreachable() });
  await expect(failure).rejects.toMatchObject({ name: "StorageError", reason: "unavailable" });
  await expect(failure).rejects.toThrow(`Could not make the folder ${folder}: `);
});

test("openDatabase leaves what is not a file where it is", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "conversations.db"));
  const failure = openDatabase({ folder, key: null, onSetAside: () => expect.unreachable() });
  await expect(failure).rejects.toMatchObject({ name: "StorageError", reason: "unavailable" });
  expect(readdirSync(folder)).toEqual(["conversations.db"]);
});

test("openDatabase leaves the database of a newer version as it is", async () => {
  const folder = temporaryFolder();
  const newer = await openTestDatabase(folder);
  await createKyselyConversationStore(newer).append(KEY, sampleTurn("kept"));
  await sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`.execute(newer);

  const failure = openDatabase({ folder, key: null, onSetAside: () => expect.unreachable() });
  await expect(failure).rejects.toMatchObject({ name: "StorageError", reason: "migration" });
  await expect(failure).rejects.toThrow("newer version");
  expect((await createKyselyConversationStore(newer).load(KEY)).turns).toHaveLength(1);
});

test("openDatabase leaves nothing of a migration that fails half-way", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "conversations.db");
  const foreign = new Database(file);
  foreign.exec("create table turns (anything text)");

  const failure = openDatabase({ folder, key: null, onSetAside: () => expect.unreachable() });
  await expect(failure).rejects.toMatchObject({ name: "StorageError", reason: "migration" });
  const tables = foreign.prepare("select name from sqlite_schema where type = 'table' order by name").all();
  foreign.close();
  expect(tables).toEqual([{ name: "kysely_migration" }, { name: "kysely_migration_lock" }, { name: "turns" }]);
});
