import { expect, test } from "vitest";
import { KEPT_TURNS } from "../../src/conversation/conversation-store.ts";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { createKyselyTurnMessages } from "../../src/storage/kysely-turn-messages.ts";
import { testTurnMessages } from "../conversation/turn-messages-contract.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const KEY = { chat: "1", thread: "", person: "1" };

async function open() {
  const db = await openTestDatabase(temporaryFolder());
  return { db, store: createKyselyConversationStore(db), turnMessages: createKyselyTurnMessages(db) };
}

testTurnMessages(open);

test("the messages of turns that are kept no longer go with them", async () => {
  const { db, store, turnMessages } = await open();
  for (let index = 0; index < KEPT_TURNS + 2; index++) {
    const place = await store.append(KEY, sampleTurn("?"));
    await turnMessages.keep(place, { question: `${index}`, answer: [] });
  }
  expect(await turnMessages.find("1", "1")).toBeNull();
  expect(await turnMessages.find("1", "2")).not.toBeNull();
  expect(await db.selectFrom("turn_messages").selectAll().execute()).toHaveLength(KEPT_TURNS);
});

test("a turn that cannot be read is not found, and the one before is not taken for it", async () => {
  const { db, store, turnMessages } = await open();
  await store.append(KEY, sampleTurn("before"));
  const place = await store.append(KEY, sampleTurn("bad"));
  await turnMessages.keep(place, { question: "10", answer: ["11"] });
  await db.updateTable("turns").set({ content: "{" }).where("position", "=", 2).execute();
  expect(await turnMessages.find("1", "11")).toBeNull();
});

test("a failing database is a StorageError", async () => {
  const { db, turnMessages } = await open();
  await db.destroy();
  const place = { conversation: "1", position: 1 };
  for (const attempt of [turnMessages.find("1", "1"), turnMessages.keep(place, { question: null, answer: ["1"] })]) {
    await expect(attempt).rejects.toMatchObject({ name: "StorageError", reason: "failed" });
  }
});
