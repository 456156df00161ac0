import { expect, test } from "vitest";
import { createKyselyFeedback } from "../../src/storage/kysely-feedback.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const VERDICT = { chat: "1", message: "2", person: "7", isGood: true };

test("a person has one verdict on an answer, the last", async () => {
  const db = await openTestDatabase(temporaryFolder());
  let day = new Date("2026-11-26T12:00:00Z");
  const feedback = createKyselyFeedback(db, () => day);
  await feedback.give(VERDICT);
  await feedback.give({ ...VERDICT, person: "8" });
  day = new Date("2026-11-27T12:00:00Z");
  await feedback.give({ ...VERDICT, isGood: false });
  const rows = await db.selectFrom("feedback").selectAll().orderBy("person").execute();
  expect(rows).toEqual([
    { chat: "1", message: "2", person: "7", is_good: 0, day: "2026-11-27" },
    { chat: "1", message: "2", person: "8", is_good: 1, day: "2026-11-26" },
  ]);
});

test("a verdict that cannot be kept is an error of the storage", async () => {
  const db = await openTestDatabase(temporaryFolder());
  await db.schema.dropTable("feedback").execute();
  await expect(createKyselyFeedback(db).give(VERDICT)).rejects.toMatchObject({ name: "StorageError" });
});
