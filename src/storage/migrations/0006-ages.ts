import type { Kysely, Migration } from "kysely";

/** Since when each thing has been kept, so that it can be deleted by its age; what was there before counts from today. */
export const agesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    const today = new Date().toISOString().slice(0, 10);
    for (const table of ["turns", "readers"] as const) {
      await db.schema
        .alterTable(table)
        .addColumn("day", "text", (column) => column.notNull().defaultTo(today))
        .execute();
    }
    await db.schema.createIndex("turns_day").on("turns").column("day").execute();
    await db.schema.createIndex("conversations_person").on("conversations").column("person").execute();
  },
};
