import { access } from "node:fs/promises";
import { formOfFile } from "./file-form.ts";
import { openLibsql } from "./open-libsql.ts";
import { isNoDatabase } from "./rekey-sqlite.ts";
import { StorageError } from "./storage-error.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

const ACTION = "back up the conversations' database";
/** Milliseconds that the copy waits for a bot that writes. */
const BUSY_TIMEOUT = 10_000;

/**
 * Copies a SQLite file as it is at one moment, also while a bot writes to it, into one file encrypted with the same key. Rejects with a
 * `StorageError`: `exists` where there is a file already, `key` where the key does not fit.
 */
export async function backUpSqlite(file: string, key: string | null, to: string): Promise<void> {
  await withStorageErrors(ACTION, async () => {
    if ((await formOfFile(file)) === "none") throw new StorageError(ACTION, "unavailable");
    if (await isThere(to)) throw new StorageError(ACTION, "exists");
    const database = openLibsql(file, key, BUSY_TIMEOUT);
    try {
      database.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
    } catch (error) {
      if (isNoDatabase(error)) throw new StorageError(ACTION, "key", { cause: error });
      throw error;
    } finally {
      database.close();
    }
  });
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
