import type { Kysely } from "kysely";
import { expect, onTestFinished } from "vitest";
import type { DatabaseSchema } from "../../src/storage/database-schema.ts";
import { openDatabase } from "../../src/storage/open-database.ts";

/** The database of a folder, which must be sound; closed when the running test has finished. */
export async function openTestDatabase(folder: string, key: string | null = null): Promise<Kysely<DatabaseSchema>> {
  const aside: string[] = [];
  const db = await openDatabase({ folder, key, onSetAside: (file) => aside.push(file) });
  onTestFinished(() => db.destroy());
  expect(aside).toEqual([]);
  return db;
}
