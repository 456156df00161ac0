import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Kysely } from "kysely";
import type Database from "libsql";
import type { DatabaseSchema } from "./database-schema.ts";
import { LibsqlDialect } from "./libsql-dialect.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { openSqlite } from "./open-sqlite.ts";
import { setAside } from "./set-aside.ts";
import { StorageError } from "./storage-error.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface DatabaseOptions {
  /** Where `conversations.db` lies; made if it is not there. */
  readonly folder: string;
  /** Encrypts the file; null leaves it open. */
  readonly key: string | null;
  /** Told where a damaged database was put. The bot has lost its conversations; the file is kept. */
  readonly onSetAside: (file: string) => void;
}

/** Opens the database with its tables up to date; its `destroy()` closes it. Both reject with a `StorageError`. */
export async function openDatabase({ folder, key, onSetAside }: DatabaseOptions): Promise<Kysely<DatabaseSchema>> {
  await withStorageErrors(`make the folder ${folder}`, () => mkdir(folder, { recursive: true }));
  const sqlite = await openOrReplace(databaseFile(folder), key, onSetAside);
  const db = new Kysely<DatabaseSchema>({ dialect: new LibsqlDialect(sqlite) });
  try {
    await migrateDatabase(db);
    return db;
  } catch (error) {
    // What failed first is what has to be told: on a full disk closing fails for the same reason, and loses nothing.
    await db.destroy().catch(() => undefined);
    throw error;
  }
}

/** Where the database of a data folder lies. */
export function databaseFile(folder: string): string {
  return join(folder, "conversations.db");
}

async function openOrReplace(
  file: string,
  key: string | null,
  onSetAside: (file: string) => void,
): Promise<Database.Database> {
  try {
    return await openSqlite(file, key);
  } catch (error) {
    if (!(error instanceof StorageError) || error.reason !== "corrupt") throw error;
    onSetAside(await withStorageErrors("set the damaged database aside", async () => setAside(file)));
    return await openSqlite(file, key);
  }
}
