import { expect, test } from "vitest";
import { createKyselyReaderPreferences } from "../../src/storage/kysely-reader-preferences.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a reader's language is the last that they chose, and nobody else's", async () => {
  const folder = temporaryFolder();
  const before = await openTestDatabase(folder);
  const preferences = createKyselyReaderPreferences(before);
  expect(await preferences.language("7")).toBeNull();
  await preferences.chooseLanguage("7", "pl");
  await preferences.chooseLanguage("7", "kk");
  await preferences.chooseLanguage("8", "ru");
  await before.destroy();
  const again = createKyselyReaderPreferences(await openTestDatabase(folder));
  expect([await again.language("7"), await again.language("8"), await again.language("9")]).toEqual(["kk", "ru", null]);
});

test("a language that is none any more is no choice", async () => {
  const db = await openTestDatabase(temporaryFolder());
  await db.insertInto("readers").values({ person: "7", language: "xx", day: "2026-11-26" }).execute();
  expect(await createKyselyReaderPreferences(db).language("7")).toBeNull();
});

test("what cannot be kept is an error of the storage", async () => {
  const db = await openTestDatabase(temporaryFolder());
  await db.schema.dropTable("readers").execute();
  const preferences = createKyselyReaderPreferences(db);
  await expect(preferences.language("7")).rejects.toMatchObject({ name: "StorageError" });
  await expect(preferences.chooseLanguage("7", "pl")).rejects.toMatchObject({ name: "StorageError" });
});
