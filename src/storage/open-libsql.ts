import Database from "libsql";

/**
 * Opens a SQLite file as it is.
 * @param key what it is encrypted with; null for a file that is not
 * @param timeout milliseconds that a write waits for another process's
 */
export function openLibsql(file: string, key: string | null, timeout = 0): Database.Database {
  // The package's types leave out what it encrypts with.
  const options = { timeout, ...(key === null ? {} : { encryptionKey: key }) };
  return new Database(file, options);
}
