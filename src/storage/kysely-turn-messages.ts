import type { Kysely } from "kysely";
import { MAX_TURNS } from "../conversation/conversation-store.ts";
import type { TurnMessages, TurnPlace } from "../conversation/turn-messages.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import type { StorageError } from "./storage-error.ts";
import { createTurnReader, type StoredTurn } from "./turn-reader.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface KyselyTurnMessagesOptions {
  /** Told once of each stored turn that cannot be read and is left out. */
  readonly onInvalidTurn?: (error: StorageError) => void;
}

/** The question is the first part of a turn, its answer's messages follow. */
export const PART_OF_QUESTION = 0;
const FIRST_OF_ANSWER = 1;

/** Messages of turns in a database that `openDatabase` opened. */
export function createKyselyTurnMessages(
  db: Kysely<DatabaseSchema>,
  { onInvalidTurn }: KyselyTurnMessagesOptions = {},
): TurnMessages {
  const readTurns = createTurnReader(onInvalidTurn);
  return {
    keep: (place, { question, answer }) =>
      withStorageErrors("keep a turn's messages", () =>
        db.transaction().execute(async (transaction) => {
          const { conversation: conversation_id, position } = place;
          const turn = transaction
            .selectFrom("turns")
            .where("conversation_id", "=", conversation_id)
            .where("position", "=", position)
            .select("position");
          if ((await turn.executeTakeFirst()) === undefined) return;
          const rows = answer.map((message, index) => ({
            conversation_id,
            position,
            part: FIRST_OF_ANSWER + index,
            message,
          }));
          if (question !== null) rows.push({ conversation_id, position, part: PART_OF_QUESTION, message: question });
          if (rows.length === 0) return;
          await transaction
            .insertInto("turn_messages")
            .values(rows)
            .onConflict((conflict) => conflict.columns(["conversation_id", "position", "part"]).doNothing())
            .execute();
        }),
      ),

    find: (chat, message) =>
      withStorageErrors("find a message's turn", async () => {
        const place = await selectPlace(db, chat, message);
        if (place === null) return null;
        const rows = await selectTurnsUpTo(db, place);
        const turn = readTurns(rows.slice(-1));
        // Where it cannot be read, the one before must not be taken for it.
        if (turn.length === 0) return null;
        const turns = [...readTurns(rows.slice(0, -1)), ...turn];
        return { place, turns, answer: await selectAnswer(db, place) };
      }),
  };
}

/** The latest one: a question that is asked again is another turn. */
async function selectPlace(db: Kysely<DatabaseSchema>, chat: string, message: string): Promise<TurnPlace | null> {
  const place = await db
    .selectFrom("turn_messages")
    .innerJoin("conversations", "conversations.id", "turn_messages.conversation_id")
    .where("chat", "=", chat)
    .where("message", "=", message)
    .orderBy("position", "desc")
    .select(["conversation_id as conversation", "position"])
    .executeTakeFirst();
  return place ?? null;
}

async function selectTurnsUpTo(
  db: Kysely<DatabaseSchema>,
  { conversation, position }: TurnPlace,
): Promise<readonly StoredTurn[]> {
  const rows = await db
    .selectFrom("turns")
    .where("conversation_id", "=", conversation)
    .where("position", "<=", position)
    .orderBy("position", "desc")
    .limit(MAX_TURNS)
    .select(["conversation_id", "position", "content"])
    .execute();
  return rows.reverse();
}

async function selectAnswer(
  db: Kysely<DatabaseSchema>,
  { conversation, position }: TurnPlace,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("turn_messages")
    .where("conversation_id", "=", conversation)
    .where("position", "=", position)
    .where("part", ">=", FIRST_OF_ANSWER)
    .orderBy("part")
    .select("message")
    .execute();
  return rows.map(({ message }) => message);
}
