import { access, constants } from "node:fs/promises";
import type Database from "libsql";
import { formOfFile } from "./file-form.ts";
import { openLibsql } from "./open-libsql.ts";
import { isNoDatabase, rekeySqlite } from "./rekey-sqlite.ts";
import { StorageError } from "./storage-error.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** How long a write waits for another process's, in milliseconds. The wait blocks this process. */
const BUSY_TIMEOUT = 2_000;

const ACTION = "open the conversations' database";

/**
 * Opens a SQLite file, makes it if it is not there, and checks that all of it can be read and that it can be written
 * to. A change is on the disk when it is committed. Rejects with a `StorageError`, whose reason is `corrupt` where the
 * file is damaged, and `key` where it is encrypted with another key.
 * @param key encrypts the file, also one that was not encrypted before; null leaves it open
 */
export async function openSqlite(file: string, key: string | null): Promise<Database.Database> {
  return await withStorageErrors(ACTION, async () => {
    const form = await formOfFile(file);
    if (form === "encrypted" && key === null) throw new StorageError(ACTION, "key");
    if (form === "plain" && key !== null) await rekeySqlite(file, { from: null, to: key });
    const database = openLibsql(file, key, BUSY_TIMEOUT);
    try {
      prepare(database);
      return database;
    } catch (error) {
      database.close();
      if (form === "encrypted" && isNoDatabase(error)) throw new StorageError(ACTION, "key", { cause: error });
      if (await isFilesFault(error, file)) throw new StorageError(ACTION, "corrupt", { cause: error });
      throw error;
    }
  });
}

function prepare(database: Database.Database): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  // What a reader has had deleted must not stay readable in the file.
  database.pragma("secure_delete = ON");
  const checks = database.prepare("select 1 from pragma_quick_check(1) where quick_check <> 'ok'").all();
  if (checks.length > 0) throw new StorageError(ACTION, "corrupt");
  // Taking the write lock succeeds also where nothing may be written; a change does not.
  database.exec("begin immediate; pragma user_version = 1; rollback");
}

/**
 * A header with one number wrong is no `SQLITE_CORRUPT`: SQLite takes the file for one of a later format, which it
 * cannot read (`SQLITE_ERROR`; the statements above are sound) or must not write to.
 */
async function isFilesFault(error: unknown, file: string): Promise<boolean> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "SQLITE_ERROR" || (code === "SQLITE_READONLY" && (await mayBeWritten(file)));
}

const mayBeWritten = (file: string): Promise<boolean> =>
  access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
