import { expect, test } from "vitest";
import { createKyselyCallAllowance } from "../../src/storage/kysely-call-allowance.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LAST_MINUTE = new Date("2026-11-26T23:59:00Z");
const NEXT_DAY = new Date("2026-11-27T00:01:00Z");

test("a reader has so many calls a day of UTC, whatever others take", async () => {
  const db = await openTestDatabase(temporaryFolder());
  let time = LAST_MINUTE;
  const allowance = createKyselyCallAllowance(db, { callsPerDay: 2, callsPerDayInAll: null, now: () => time });
  const take = async (...readers: string[]) => {
    const taken = [];
    for (const reader of readers) taken.push(await allowance.take(reader));
    return taken;
  };
  expect(await take("7", "7", "7", "8", "7")).toEqual([true, true, false, true, false]);
  time = NEXT_DAY;
  expect(await take("7", "7", "7")).toEqual([true, true, false]);
});

test("calls taken at once are each counted", async () => {
  const allowance = createKyselyCallAllowance(await openTestDatabase(temporaryFolder()), {
    callsPerDay: 5,
    callsPerDayInAll: null,
  });
  const taken = await Promise.all(Array.from({ length: 12 }, () => allowance.take("7")));
  expect(taken.filter(Boolean)).toHaveLength(5);
});

test("what was taken survives closing and opening the database", async () => {
  const folder = temporaryFolder();
  const options = { callsPerDay: 1, callsPerDayInAll: null, now: () => LAST_MINUTE };
  const before = await openTestDatabase(folder);
  expect(await createKyselyCallAllowance(before, options).take("7")).toBe(true);
  await before.destroy();
  expect(await createKyselyCallAllowance(await openTestDatabase(folder), options).take("7")).toBe(false);
});

test("a call that cannot be counted is an error of the storage", async () => {
  const db = await openTestDatabase(temporaryFolder());
  await db.schema.dropTable("model_calls").execute();
  const taken = createKyselyCallAllowance(db, { callsPerDay: 1, callsPerDayInAll: null }).take("7");
  await expect(taken).rejects.toMatchObject({ name: "StorageError" });
});
