import { sql } from "kysely";
import { expect, test } from "vitest";
import { createKyselyInbox } from "../../src/storage/kysely-inbox.ts";
import { inboxContract } from "../intake/inbox-contract.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

inboxContract("createKyselyInbox", async () => createKyselyInbox(await openTestDatabase(temporaryFolder())));

test("of an update that is done nothing is kept but its id and that of its answer", async () => {
  const db = await openTestDatabase(temporaryFolder());
  const inbox = createKyselyInbox(db, () => new Date("2026-11-27T12:00:00Z"));
  await inbox.store([{ id: 5, chat: "41", person: "42", content: '{"text":"aardvark"}' }]);
  await inbox.done(5, "100");
  expect((await sql`select * from inbox`.execute(db)).rows).toEqual([
    {
      id: 5,
      state: "done",
      day: "2026-11-27",
      attempts: 0,
      chat: null,
      person: null,
      content: null,
      message: "100",
      error: null,
    },
  ]);
});
