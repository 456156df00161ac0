import type { Kysely, Transaction } from "kysely";
import type { CallAllowance } from "../conversation/call-allowance.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface CallAllowanceOptions {
  /** Of each reader, and of all together; null: no limit. */
  readonly callsPerDay: number | null;
  readonly callsPerDayInAll: number | null;
  /** Tells the time. */
  readonly now?: () => Date;
}

/** Of the row that counts all readers' calls. */
const ALL = "";

/** Calls counted in a database that `openDatabase` opened, one row for each reader and one for all. */
export function createKyselyCallAllowance(
  db: Kysely<DatabaseSchema>,
  { callsPerDay, callsPerDayInAll, now = () => new Date() }: CallAllowanceOptions,
): CallAllowance {
  return {
    take: (reader) =>
      withStorageErrors("count a reader's model calls", async () => {
        const day = utcDay(now());
        return db.transaction().execute(async (transaction) => {
          const isLeft = async (person: string, most: number | null): Promise<boolean> =>
            most === null || (await countCall(transaction, person, day)) <= most;
          // What one reader is refused is not counted against the others.
          return (await isLeft(reader, callsPerDay)) && (await isLeft(ALL, callsPerDayInAll));
        });
      }),
  };
}

async function countCall(transaction: Transaction<DatabaseSchema>, person: string, day: string): Promise<number> {
  const { calls } = await transaction
    .insertInto("model_calls")
    .values({ person, day, calls: 1 })
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
  return calls;
}
