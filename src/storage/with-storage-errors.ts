import { StorageError, type StorageErrorReason } from "./storage-error.ts";

/** Result codes of SQLite (their extended forms begin with them) and of the file system. */
const REASONS: readonly (readonly [code: string, reason: StorageErrorReason])[] = [
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_CORRUPT", "corrupt"],
  ["SQLITE_NOTADB", "corrupt"],
  ["SQLITE_CANTOPEN", "unavailable"],
  // The log's index, which is mapped into memory, could not be made larger.
  ["SQLITE_IOERR_SHMSIZE", "full"],
  ["SQLITE_IOERR", "unavailable"],
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EROFS", "read-only"],
  ["EACCES", "unavailable"],
  ["EPERM", "unavailable"],
  ["EEXIST", "unavailable"],
  ["ENOENT", "unavailable"],
  ["ENOTDIR", "unavailable"],
  ["EISDIR", "unavailable"],
];

/**
 * Runs work on the database; whatever it throws comes out as a `StorageError` with the original as its cause.
 * @param action what is attempted, to stand after "Could not": `load a conversation`
 * @param otherwise the reason where the error does not tell one
 */
export async function withStorageErrors<T>(
  action: string,
  work: () => Promise<T>,
  otherwise: StorageErrorReason = "failed",
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(action, error, otherwise);
  }
}

/** The same for work that is done at once. */
export function withStorageErrorsSync<T>(action: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStorageError(action, error, "failed");
  }
}

function toStorageError(action: string, error: unknown, otherwise: StorageErrorReason): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(action, reasonFor(error) ?? otherwise, { cause: error });
}

function reasonFor(error: unknown): StorageErrorReason | undefined {
  if (!(error instanceof Error)) return undefined;
  // libsql gives no code when it cannot open a file, only its own name for the failure.
  if (error.message.startsWith("ConnectionFailed")) return "unavailable";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS.find(([prefix]) => code.startsWith(prefix))?.[1];
}
