import { type Kysely, sql, type Transaction } from "kysely";
import type { KeptData, KeptTurn, ReaderData } from "../conversation/reader-data.ts";
import { isLanguage } from "../text/language.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { FORGOTTEN } from "./kysely-inbox.ts";
import type { StorageError } from "./storage-error.ts";
import { createTurnReader } from "./turn-reader.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface KyselyReaderDataOptions {
  /** Told once of each stored turn that cannot be read and is left out. */
  readonly onInvalidTurn?: (error: StorageError) => void;
}

/** Every table that has a row of a person, by its column; what belongs to a conversation goes with it. */
const TABLES_OF_PERSONS = ["conversations", "readers", "model_calls", "feedback", "gaps"] as const;

/** What is kept of people in a database that `openDatabase` opened. */
export function createKyselyReaderData(
  db: Kysely<DatabaseSchema>,
  { onInvalidTurn }: KyselyReaderDataOptions = {},
): ReaderData {
  const readTurns = createTurnReader(onInvalidTurn);
  return {
    collect: (person) =>
      withStorageErrors("collect a reader's data", async () => {
        const language = await db.selectFrom("readers").where("person", "=", person).select("language").execute();
        const calls = await db.selectFrom("model_calls").where("person", "=", person).selectAll().execute();
        return {
          language: language.map((row) => row.language).find(isLanguage) ?? null,
          conversations: await selectConversations(db, person, readTurns),
          verdicts: await selectVerdicts(db, person),
          gaps: await db.selectFrom("gaps").where("person", "=", person).select(["words", "day"]).execute(),
          modelCalls: calls.map(({ calls: count, day }) => ({ calls: count, day }))[0] ?? null,
        };
      }),

    delete: (person) =>
      withStorageErrors("delete a reader's data", async () => {
        await db.transaction().execute(async (transaction) => {
          for (const table of TABLES_OF_PERSONS) await deleteOf(transaction, table, person);
          await transaction.deleteFrom("question_counts").where("subject", "=", person).execute();
          // The id of an update stays, so that it is known if it comes again; it is being handled, or was set aside.
          await transaction
            .updateTable("inbox")
            .set({ ...FORGOTTEN, error: null, state: "done" })
            .where("person", "=", person)
            .execute();
        });
        // The log beside the file still has what was written before; what is deleted in the file is overwritten.
        await sql`pragma wal_checkpoint(truncate)`.execute(db);
      }),
  };
}

async function deleteOf(
  transaction: Transaction<DatabaseSchema>,
  table: (typeof TABLES_OF_PERSONS)[number],
  person: string,
): Promise<void> {
  await transaction.deleteFrom(table).where("person", "=", person).execute();
}

async function selectConversations(
  db: Kysely<DatabaseSchema>,
  person: string,
  readTurns: ReturnType<typeof createTurnReader>,
): Promise<KeptData["conversations"]> {
  const conversations = await db
    .selectFrom("conversations")
    .where("person", "=", person)
    .orderBy("chat")
    .orderBy("thread")
    .select(["id", "chat", "thread"])
    .execute();
  const collected = [];
  for (const { id, chat, thread } of conversations) {
    const rows = await db
      .selectFrom("turns")
      .where("conversation_id", "=", id)
      .orderBy("position")
      .select(["conversation_id", "position", "content", "day"])
      .execute();
    const turns = rows.flatMap((row): KeptTurn[] => readTurns([row]).map((turn) => ({ ...turn, day: row.day })));
    collected.push({ chat, thread, turns });
  }
  return collected;
}

async function selectVerdicts(db: Kysely<DatabaseSchema>, person: string): Promise<KeptData["verdicts"]> {
  const rows = await db
    .selectFrom("feedback")
    .where("person", "=", person)
    .orderBy("day")
    .orderBy("message")
    .select(["chat", "message", "is_good", "day"])
    .execute();
  return rows.map(({ is_good, ...verdict }) => ({ ...verdict, isGood: is_good === 1 }));
}
