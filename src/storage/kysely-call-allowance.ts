import type { Kysely } from "kysely";
import type { CallAllowance } from "../conversation/call-allowance.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface CallAllowanceOptions {
  readonly callsPerDay: number;
  /** Tells the time. */
  readonly now?: () => Date;
}

/** Calls counted in a database that `openDatabase` opened, one row for each reader. */
export function createKyselyCallAllowance(
  db: Kysely<DatabaseSchema>,
  { callsPerDay, now = () => new Date() }: CallAllowanceOptions,
): CallAllowance {
  return {
    take: (reader) =>
      withStorageErrors("count a reader's model calls", async () => {
        const day = utcDay(now());
        const { calls } = await db
          .insertInto("model_calls")
          .values({ person: reader, day, calls: 1 })
          .onConflict((conflict) =>
            conflict.column("person").doUpdateSet((update) => ({
              day,
              calls: update
                .case()
                .when("model_calls.day", "=", day)
                .then(update("model_calls.calls", "+", 1))
                .else(1)
                .end(),
            })),
          )
          .returning("calls")
          .executeTakeFirstOrThrow();
        return calls <= callsPerDay;
      }),
  };
}
