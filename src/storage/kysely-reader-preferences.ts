import type { Kysely } from "kysely";
import type { ReaderPreferences } from "../conversation/reader-preferences.ts";
import { isLanguage } from "../text/language.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** Preferences in a database that `openDatabase` opened, one row for each reader. */
export function createKyselyReaderPreferences(
  db: Kysely<DatabaseSchema>,
  now: () => Date = () => new Date(),
): ReaderPreferences {
  return {
    language: (person) =>
      withStorageErrors("load a reader's language", async () => {
        const row = await db.selectFrom("readers").select("language").where("person", "=", person).executeTakeFirst();
        return isLanguage(row?.language) ? row.language : null;
      }),
    chooseLanguage: (person, language) =>
      withStorageErrors("keep a reader's language", async () => {
        const choice = { language, day: utcDay(now()) };
        await db
          .insertInto("readers")
          .values({ person, ...choice })
          .onConflict((conflict) => conflict.column("person").doUpdateSet(choice))
          .execute();
      }),
  };
}
