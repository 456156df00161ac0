import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const KEY = { chat: "1", thread: "", person: "1" };
const HEADER_BYTES = Array.from({ length: 100 }, (_, byte) => byte);

/** The bytes of a database that holds one turn. */
async function soundDatabase(): Promise<Buffer> {
  const folder = temporaryFolder();
  const db = await openDatabase({ folder, key: null, onSetAside: () => expect.unreachable() });
  await createKyselyConversationStore(db).append(KEY, sampleTurn("before"));
  await db.destroy();
  return readFileSync(join(folder, "conversations.db"));
}

/** Opens the database with one byte of it changed, and asks what it holds before and after one more turn. */
async function openFlipped(sound: Buffer, byte: number, mask: number) {
  const folder = temporaryFolder();
  const flipped = Buffer.from(sound);
  flipped[byte] = (flipped[byte] ?? 0) ^ mask;
  writeFileSync(join(folder, "conversations.db"), flipped);
  const aside: string[] = [];
  const db = await openDatabase({ folder, key: null, onSetAside: (file) => aside.push(file) });
  onTestFinished(() => db.destroy());
  const store = createKyselyConversationStore(db);
  const asked = async () => (await store.load(KEY)).turns.map((turn) => turn.asked);
  const before = await asked();
  await store.append(KEY, sampleTurn("after"));
  return { folder, flipped, aside, before, after: await asked() };
}

test.each(HEADER_BYTES)("a database whose byte %i is flipped opens and works, or is set aside whole", async (byte) => {
  const sound = await soundDatabase();
  for (const mask of [0xff, 0x01, 0x80]) {
    const { folder, flipped, aside, before, after } = await openFlipped(sound, byte, mask);
    expect(before).toEqual(aside.length === 0 ? ["before"] : []);
    expect(after).toEqual([...before, "after"]);
    for (const file of aside) expect(readFileSync(file).equals(flipped)).toBe(true);
    expect(readdirSync(folder).filter((name) => /\.damaged-\w+$/.test(name))).toHaveLength(aside.length);
  }
});

test.each([
  ["for reading by a later version", 47],
  ["for writing by a later version", 18],
])("a database that seems made %s is set aside", async (_, byte) => {
  expect((await openFlipped(await soundDatabase(), byte, 0xff)).aside).toHaveLength(1);
});
