import type { Kysely, Migration } from "kysely";

/** What readers have chosen for themselves, in all their chats. */
export const readersMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("readers")
      .addColumn("person", "text", (column) => column.primaryKey())
      .addColumn("language", "text", (column) => column.notNull())
      .execute();
  },
};
