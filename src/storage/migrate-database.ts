import { type Kysely, type Migration, Migrator } from "kysely";
import type { DatabaseSchema } from "./database-schema.ts";
import { conversationsMigration } from "./migrations/0001-conversations.ts";
import { modelCallsMigration } from "./migrations/0002-model-calls.ts";
import { readersMigration } from "./migrations/0003-readers.ts";
import { feedbackMigration } from "./migrations/0004-feedback.ts";
import { turnMessagesMigration } from "./migrations/0005-turn-messages.ts";
import { agesMigration } from "./migrations/0006-ages.ts";
import { answersAndGapsMigration } from "./migrations/0007-answers-and-gaps.ts";
import { inboxMigration } from "./migrations/0008-inbox.ts";
import { questionCountsMigration } from "./migrations/0009-question-counts.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** In the order of their names. One that has been released is never changed: a new one follows it. */
const MIGRATIONS: Record<string, Migration> = {
  "0001-conversations": conversationsMigration,
  "0002-model-calls": modelCallsMigration,
  "0003-readers": readersMigration,
  "0004-feedback": feedbackMigration,
  "0005-turn-messages": turnMessagesMigration,
  "0006-ages": agesMigration,
  "0007-answers-and-gaps": answersAndGapsMigration,
  "0008-inbox": inboxMigration,
  "0009-question-counts": questionCountsMigration,
};

/** Brings the tables up to date, all or nothing. Rejects with a `StorageError`. */
export async function migrateDatabase(db: Kysely<DatabaseSchema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const migrate = async () => {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  };
  await withStorageErrors("prepare the conversations' tables", migrate, "migration");
}
