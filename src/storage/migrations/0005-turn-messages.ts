import type { Kysely, Migration } from "kysely";

/** The messages that a turn was asked (part 0) and answered in (from 1). They go with their turn. */
export const turnMessagesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("turn_messages")
      .addColumn("conversation_id", "text", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("part", "integer", (column) => column.notNull())
      .addColumn("message", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("turn_messages_key", ["conversation_id", "position", "part"])
      .addForeignKeyConstraint(
        "turn_messages_turn",
        ["conversation_id", "position"],
        "turns",
        ["conversation_id", "position"],
        (constraint) => constraint.onDelete("cascade"),
      )
      .execute();
    await db.schema.createIndex("turn_messages_message").on("turn_messages").column("message").execute();
  },
};
