import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./usage-error.ts";

/** The folder of public question sets, when it has all that a command will ask: it may come to the last after an hour. */
export function requireSets(command: string, folder: string | null, names: readonly string[]): string {
  const wanted = `${command} needs --sets DIR, a folder with ${names.join(", ")}`;
  if (folder === null) throw new UsageError(wanted);
  const missing = names.filter((name) => !existsSync(join(folder, name, "questions.jsonl")));
  if (missing.length > 0) throw new UsageError(`${wanted}: ${folder} has no ${missing.join(", no ")}`);
  return folder;
}
