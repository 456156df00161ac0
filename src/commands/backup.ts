import { resolve } from "node:path";
import { backUpSqlite } from "../storage/back-up-sqlite.ts";
import { databaseFile } from "../storage/open-database.ts";
import type { CommandContext } from "./command-context.ts";

/** `npm run backup -- FILE`: copies the database of the conversations, also while the bot runs. */
export async function backup({ config, screen }: CommandContext, file: string): Promise<void> {
  const to = resolve(file);
  await backUpSqlite(databaseFile(config.dataFolder), config.dataKey, to);
  screen.write(`The conversations are backed up to ${to}. Without DATA_KEY nobody can read an encrypted one.\n`);
}
