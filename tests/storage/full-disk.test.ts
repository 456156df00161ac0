import Database from "libsql";
import { afterEach, expect, test, vi } from "vitest";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const KEY = { chat: "1", thread: "", person: "1" };

afterEach(() => void vi.restoreAllMocks());

/** From now on there is no room for what these statements write; all others run on the real database. */
function fillDisk(...statements: readonly string[]): void {
  const { exec } = Database.prototype;
  vi.spyOn(Database.prototype, "exec").mockImplementation(function (this: Database.Database, source) {
    if (!statements.some((statement) => source.includes(statement))) return exec.call(this, source);
    throw Object.assign(new Error("database or disk is full"), { name: "SqliteError", code: "SQLITE_FULL" });
  });
}

test("a database that cannot be made on a full disk says so, though closing it fails too", async () => {
  fillDisk("commit", "wal_checkpoint");
  const failure = openDatabase({ folder: temporaryFolder(), key: null, onSetAside: () => expect.unreachable() });
  await expect(failure).rejects.toMatchObject({ name: "StorageError", reason: "full" });
  await expect(failure).rejects.toThrow(
    "Could not prepare the conversations' tables: the disk is full. Free some space",
  );
});

test("a database that is closed on a full disk says so, and keeps every turn", async () => {
  const folder = temporaryFolder();
  const db = await openDatabase({ folder, key: null, onSetAside: () => expect.unreachable() });
  await createKyselyConversationStore(db).append(KEY, sampleTurn("kept"));
  fillDisk("wal_checkpoint");
  await expect(db.destroy()).rejects.toMatchObject({ name: "StorageError", reason: "full" });
  vi.restoreAllMocks();
  const { turns } = await createKyselyConversationStore(await openTestDatabase(folder)).load(KEY);
  expect(turns).toEqual([sampleTurn("kept")]);
});
