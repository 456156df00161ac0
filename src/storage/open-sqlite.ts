import Database from "libsql";
import { StorageError } from "./storage-error.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** How long a write waits for another process's, in milliseconds. The wait blocks this process. */
const BUSY_TIMEOUT = 2_000;

const ACTION = "open the conversations' database";

/**
 * Opens a SQLite file, makes it if it is not there, and checks that all of it can be read. A change is on the disk
 * when it is committed. Rejects with a `StorageError`, whose reason is `corrupt` where the file is damaged.
 */
export async function openSqlite(file: string): Promise<Database.Database> {
  return await withStorageErrors(ACTION, async () => {
    const database = new Database(file, { timeout: BUSY_TIMEOUT });
    try {
      database.pragma("journal_mode = WAL");
      database.pragma("synchronous = FULL");
      database.pragma("foreign_keys = ON");
      const checks = database.prepare("select 1 from pragma_quick_check(1) where quick_check <> 'ok'").all();
      if (checks.length > 0) throw new StorageError(ACTION, "corrupt");
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}
