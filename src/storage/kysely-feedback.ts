import type { Kysely } from "kysely";
import type { Feedback } from "../conversation/feedback.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** Verdicts in a database that `openDatabase` opened. */
export function createKyselyFeedback(db: Kysely<DatabaseSchema>, now: () => Date = () => new Date()): Feedback {
  return {
    give: ({ chat, message, person, isGood }) =>
      withStorageErrors("keep a reader's verdict", async () => {
        const given = { is_good: isGood ? 1 : 0, day: utcDay(now()) };
        await db
          .insertInto("feedback")
          .values({ chat, message, person, ...given })
          .onConflict((conflict) => conflict.columns(["chat", "message", "person"]).doUpdateSet(given))
          .execute();
      }),
  };
}
