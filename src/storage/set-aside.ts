import { existsSync, renameSync } from "node:fs";

/** The write-ahead log and its index, which belong to the database file beside them. */
const COMPANIONS = ["-wal", "-shm"];

/**
 * Renames a SQLite file and what belongs to it, so that a new one can take its place and a person can still look into
 * the old one. Nothing is deleted or overwritten. Returns the new name: `conversations.db.damaged-20261122T183000123Z`.
 */
export function setAside(file: string): string {
  const name = freeName(`${file}.damaged-${new Date().toISOString().replace(/[-:.]/g, "")}`);
  // The companions go first: were this cut off after the file, a new database would find the old one's log.
  for (const companion of COMPANIONS) {
    if (existsSync(file + companion)) renameSync(file + companion, name + companion);
  }
  renameSync(file, name);
  return name;
}

function freeName(name: string): string {
  for (let suffix = ""; ; suffix += "+") if (!existsSync(name + suffix)) return name + suffix;
}
