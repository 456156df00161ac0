import type { Kysely, Migration } from "kysely";

/** Conversations, their latest turns, and the number that each quote was given. */
export const conversationsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("conversations")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("chat", "text", (column) => column.notNull())
      .addColumn("thread", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("turn_count", "integer", (column) => column.notNull())
      .addUniqueConstraint("conversations_key", ["chat", "thread", "person"])
      .execute();
    await db.schema
      .createTable("turns")
      .addColumn("conversation_id", "text", (column) =>
        column.notNull().references("conversations.id").onDelete("cascade"),
      )
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("content", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("turns_key", ["conversation_id", "position"])
      .execute();
    await db.schema
      .createTable("numbered_quotes")
      .addColumn("conversation_id", "text", (column) =>
        column.notNull().references("conversations.id").onDelete("cascade"),
      )
      .addColumn("document", "text", (column) => column.notNull())
      .addColumn("start_offset", "integer", (column) => column.notNull())
      .addColumn("end_offset", "integer", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("numbered_quotes_key", ["conversation_id", "document", "start_offset", "end_offset"])
      .addUniqueConstraint("numbered_quotes_number", ["conversation_id", "number"])
      .execute();
  },
};
