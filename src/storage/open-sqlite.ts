import { access, constants } from "node:fs/promises";
import Database from "libsql";
import { StorageError } from "./storage-error.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** How long a write waits for another process's, in milliseconds. The wait blocks this process. */
const BUSY_TIMEOUT = 2_000;

const ACTION = "open the conversations' database";

/**
 * Opens a SQLite file, makes it if it is not there, and checks that all of it can be read and that it can be written
 * to. A change is on the disk when it is committed. Rejects with a `StorageError`, whose reason is `corrupt` where the
 * file is damaged.
 */
export async function openSqlite(file: string): Promise<Database.Database> {
  return await withStorageErrors(ACTION, async () => {
    const database = new Database(file, { timeout: BUSY_TIMEOUT });
    try {
      prepare(database);
      return database;
    } catch (error) {
      database.close();
      if (await isFilesFault(error, file)) throw new StorageError(ACTION, "corrupt", { cause: error });
      throw error;
    }
  });
}

function prepare(database: Database.Database): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
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
