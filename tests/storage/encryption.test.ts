import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { databaseFile, openDatabase } from "../../src/storage/open-database.ts";
import { rekeySqlite } from "../../src/storage/rekey-sqlite.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const KEY = { chat: "1", thread: "", person: "41" };
const [FIRST, SECOND] = ["the first key’s it's", "the second of the keys"];

async function use<T>(folder: string, key: string | null, work: (store: Store) => Promise<T>): Promise<T> {
  const db = await openDatabase({ folder, key, onSetAside: () => expect.unreachable() });
  try {
    return await work(createKyselyConversationStore(db));
  } finally {
    await db.destroy();
    // libsql keeps a closed file open until its statements have been collected: a process that has ended has no such file.
    await collectGarbage();
  }
}

async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  await new Promise((resolve) => setImmediate(resolve));
}

type Store = ReturnType<typeof createKyselyConversationStore>;

const keep = (folder: string, key: string | null, asked: string) =>
  use(folder, key, (store) => store.append(KEY, sampleTurn(asked)));
const asked = (folder: string, key: string | null) =>
  use(folder, key, async (store) => (await store.load(KEY)).turns.map((turn) => turn.asked));
const readable = (folder: string) =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes("aardvark"));

test("with a key nothing can be read in the file, and it opens with that key alone", async () => {
  const folder = temporaryFolder();
  await keep(folder, FIRST, "aardvark?");
  expect(readable(folder)).toBe(false);
  expect(await asked(folder, FIRST)).toEqual(["aardvark?"]);
  for (const wrong of [SECOND, null]) {
    await expect(asked(folder, wrong)).rejects.toMatchObject({ name: "StorageError", reason: "key" });
  }
  expect(await asked(folder, FIRST)).toEqual(["aardvark?"]);
});

test("a file that was open is encrypted at the first start with a key, and loses nothing", async () => {
  const folder = temporaryFolder();
  await keep(folder, null, "aardvark?");
  expect(readable(folder)).toBe(true);
  expect(await asked(folder, FIRST)).toEqual(["aardvark?"]);
  expect(readable(folder)).toBe(false);
});

test("a key is changed for another", async () => {
  const folder = temporaryFolder();
  await keep(folder, FIRST, "aardvark?");
  await rekeySqlite(databaseFile(folder), { from: FIRST, to: SECOND });
  expect(await asked(folder, SECOND)).toEqual(["aardvark?"]);
  await expect(asked(folder, FIRST)).rejects.toMatchObject({ reason: "key" });
  const wrong = rekeySqlite(databaseFile(folder), { from: FIRST, to: "yet another of the keys" });
  await expect(wrong).rejects.toMatchObject({ name: "StorageError", reason: "key" });
});

test("a database that a bot has open is not encrypted under its feet", async () => {
  const folder = temporaryFolder();
  await use(folder, null, async (store) => {
    await store.append(KEY, sampleTurn("aardvark?"));
    const rekeying = rekeySqlite(databaseFile(folder), { from: null, to: FIRST });
    await expect(rekeying).rejects.toMatchObject({ name: "StorageError", reason: "busy" });
    await store.append(KEY, sampleTurn("and then?"));
  });
  expect(await asked(folder, null)).toEqual(["aardvark?", "and then?"]);
});

test.each([
  ["noise that fills no page", () => randomBytes(5_000)],
  ["text", () => Buffer.from("not a database ".repeat(600))],
])("%s is damaged, not encrypted: it is set aside, with a key and without", async (_, content) => {
  for (const key of [null, FIRST]) {
    const folder = temporaryFolder();
    writeFileSync(databaseFile(folder), content());
    const aside: string[] = [];
    const db = await openDatabase({ folder, key, onSetAside: (file) => aside.push(file) });
    await db.destroy();
    expect(aside).toHaveLength(1);
  }
});
