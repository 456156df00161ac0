import type { Kysely, Migration } from "kysely";

/** How many questions came in the minute of the latest: of each reader, in each chat, and in all. */
export const questionCountsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("question_counts")
      .addColumn("scope", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("minute", "text", (column) => column.notNull())
      .addColumn("count", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("question_counts_key", ["scope", "subject"])
      .execute();
  },
};
