import { ConfigError } from "../config-error.ts";
import { databaseFile } from "../storage/open-database.ts";
import { rekeySqlite } from "../storage/rekey-sqlite.ts";
import type { CommandContext } from "./command-context.ts";

/** `npm run rekey`: encrypts the database of the conversations with another key, while no bot uses it. */
export async function rekey({ config, screen }: CommandContext): Promise<void> {
  const { dataFolder, dataKey: from, newDataKey: to } = config;
  if (to === null) {
    throw new ConfigError([{ variable: "NEW_DATA_KEY", requirement: "must be set to the key to encrypt with" }]);
  }
  await rekeySqlite(databaseFile(dataFolder), { from, to });
  screen.write("The database is encrypted with NEW_DATA_KEY: move that to DATA_KEY, and leave NEW_DATA_KEY empty.\n");
}
