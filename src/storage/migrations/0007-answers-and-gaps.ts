import type { Kysely, Migration } from "kysely";

/** What has been answered, of nobody in particular, and the words that readers asked about and the sources lack. */
export const answersAndGapsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("answers")
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("outcome", "text", (column) => column.notNull())
      .addColumn("reason", "text")
      .addColumn("milliseconds", "integer", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("answers_day").on("answers").column("day").execute();
    await db.schema
      .createTable("gaps")
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("words", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("gaps_person").on("gaps").column("person").execute();
  },
};
