import type { Kysely, Migration } from "kysely";

/** What readers thought of answers: the last verdict of each person on each. */
export const feedbackMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("feedback")
      .addColumn("chat", "text", (column) => column.notNull())
      .addColumn("message", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("is_good", "integer", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("feedback_key", ["chat", "message", "person"])
      .execute();
  },
};
