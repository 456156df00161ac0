import type { Kysely, Migration } from "kysely";

/** How many model calls each reader has cost on the day of the latest. */
export const modelCallsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("model_calls")
      .addColumn("person", "text", (column) => column.primaryKey())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("calls", "integer", (column) => column.notNull())
      .execute();
  },
};
