import type { Kysely } from "kysely";
import type { Retention } from "../conversation/retention.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { daysBefore, utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** Telegram keeps what it could not deliver for a day. */
const DAYS_OF_DELIVERY = 2;

/** Deletes by age in a database that `openDatabase` opened. */
export function createKyselyRetention(db: Kysely<DatabaseSchema>, now: () => Date = () => new Date()): Retention {
  return {
    deleteOlder: (days) =>
      withStorageErrors("delete what is old", () =>
        db.transaction().execute(async (transaction) => {
          const oldest = utcDay(daysBefore(now(), days));
          const { numDeletedRows } = await transaction
            .deleteFrom("turns")
            .where("day", "<", oldest)
            .executeTakeFirstOrThrow();
          // A conversation whose turns have gone has nothing left but the numbers of its quotes.
          await transaction
            .deleteFrom("conversations")
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom("turns").whereRef("turns.conversation_id", "=", "conversations.id").select("position"),
                ),
              ),
            )
            .execute();
          for (const table of ["feedback", "answers", "gaps", "model_calls", "inbox"] as const) {
            await transaction.deleteFrom(table).where("day", "<", oldest).execute();
          }
          await transaction.deleteFrom("question_counts").where("minute", "<", oldest).execute();
          // Telegram delivers nothing that is older: no such id comes again.
          await transaction
            .deleteFrom("inbox")
            .where("state", "=", "done")
            .where("day", "<", utcDay(daysBefore(now(), DAYS_OF_DELIVERY)))
            .execute();
          // The language of somebody who still asks stays.
          await transaction
            .deleteFrom("readers")
            .where("day", "<", oldest)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom("conversations").whereRef("conversations.person", "=", "readers.person").select("id"),
                ),
              ),
            )
            .execute();
          return Number(numDeletedRows);
        }),
      ),
  };
}
