import type { Kysely, Migration } from "kysely";

/** Updates as Telegram delivered them, until they are done; of those that are done the id alone. */
export const inboxMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("inbox")
      .addColumn("id", "bigint", (column) => column.primaryKey())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("chat", "text")
      .addColumn("person", "text")
      .addColumn("content", "text")
      .addColumn("message", "text")
      .addColumn("error", "text")
      .execute();
    await db.schema.createIndex("inbox_state").on("inbox").columns(["state", "id"]).execute();
    await db.schema.createIndex("inbox_person").on("inbox").column("person").execute();
  },
};
