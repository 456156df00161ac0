import { formOfFile } from "./file-form.ts";
import { openLibsql } from "./open-libsql.ts";
import { StorageError } from "./storage-error.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface Rekeying {
  /** Null for a file that is not encrypted. */
  readonly from: string | null;
  readonly to: string;
}

const ACTION = "encrypt the conversations' database";

/**
 * Encrypts a SQLite file with another key, in one step: it is readable with the old key or with the new one, whatever happens in between.
 * Rejects with a `StorageError`: `busy` while another process has it open, `key` where the old key does not fit.
 */
export async function rekeySqlite(file: string, { from, to }: Rekeying): Promise<void> {
  await withStorageErrors(ACTION, async () => {
    // Opening would make it.
    if ((await formOfFile(file)) === "none") throw new StorageError(ACTION, "unavailable");
    const database = openLibsql(file, from);
    try {
      const [mode] = database.pragma("journal_mode = delete") as { journal_mode: string }[];
      // The log can be given up by the only process that has the file open, and by no other.
      if (mode?.journal_mode !== "delete") throw new StorageError(ACTION, "busy");
      database.pragma(`rekey = '${to.replaceAll("'", "''")}'`);
    } catch (error) {
      if (isNoDatabase(error)) throw new StorageError(ACTION, "key", { cause: error });
      throw error;
    } finally {
      database.close();
    }
  });
}

/** SQLite's word for a file that it cannot read at all: for want of the key, or because it is damaged. */
export function isNoDatabase(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_NOTADB";
}
