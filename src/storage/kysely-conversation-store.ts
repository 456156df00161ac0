import { randomUUID } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { NumberedQuote, Turn } from "../answering/turn.ts";
import {
  type ConversationKey,
  type ConversationStore,
  type CountedAnswer,
  KEPT_TURNS,
  MAX_TURNS,
} from "../conversation/conversation-store.ts";
import type { TurnPlace } from "../conversation/turn-messages.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { PART_OF_QUESTION } from "./kysely-turn-messages.ts";
import type { StorageError } from "./storage-error.ts";
import { turnToJson } from "./stored-turn.ts";
import { createTurnReader, type StoredTurn } from "./turn-reader.ts";
import { utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

export interface KyselyConversationStoreOptions {
  /** Tells the time. */
  readonly now?: () => Date;
  /** Told once of each stored turn that cannot be read and is left out. */
  readonly onInvalidTurn?: (error: StorageError) => void;
}

/** Conversations in a database that `openDatabase` opened. */
export function createKyselyConversationStore(
  db: Kysely<DatabaseSchema>,
  { onInvalidTurn, now = () => new Date() }: KyselyConversationStoreOptions = {},
): ConversationStore {
  const readTurns = createTurnReader(onInvalidTurn);
  return {
    load: (key) =>
      withStorageErrors("load a conversation", async () => ({
        turns: readTurns(await selectTurns(db, key)),
        numbered: await selectNumberedQuotes(db, key),
      })),

    append: (key, turn, { replaced = null, question = null, counted = null } = {}) =>
      withStorageErrors("keep a turn", () =>
        db.transaction().execute(async (transaction) => {
          const { id, turn_count } = await countTurn(transaction, key);
          if (replaced?.conversation === id) await deleteTurn(transaction, replaced);
          const day = utcDay(now());
          await insertTurn(transaction, { conversation_id: id, position: turn_count, content: turnToJson(turn), day });
          await insertNumberedQuotes(transaction, id, turn);
          if (question !== null)
            await insertQuestion(transaction, { conversation: id, position: turn_count }, question);
          if (counted !== null) await countAnswer(transaction, key.person, turn, { day, ...counted });
          return { conversation: id, position: turn_count };
        }),
      ),

    clear: (key) =>
      withStorageErrors("forget a conversation", () =>
        db.transaction().execute((transaction) => deleteConversation(transaction, key)),
      ),
  };
}

async function selectTurns(
  db: Kysely<DatabaseSchema>,
  { chat, thread, person }: ConversationKey,
): Promise<StoredTurn[]> {
  const rows = await db
    .selectFrom("turns")
    .innerJoin("conversations", "conversations.id", "turns.conversation_id")
    .where("chat", "=", chat)
    .where("thread", "=", thread)
    .where("person", "=", person)
    .orderBy("position", "desc")
    .limit(MAX_TURNS)
    .select(["conversation_id", "position", "content"])
    .execute();
  return rows.reverse();
}

async function selectNumberedQuotes(
  db: Kysely<DatabaseSchema>,
  { chat, thread, person }: ConversationKey,
): Promise<NumberedQuote[]> {
  return await db
    .selectFrom("numbered_quotes")
    .innerJoin("conversations", "conversations.id", "numbered_quotes.conversation_id")
    .where("chat", "=", chat)
    .where("thread", "=", thread)
    .where("person", "=", person)
    .orderBy("number")
    .select(["number", "document", "start_offset as start", "end_offset as end"])
    .execute();
}

/** Begins the conversation or counts one turn more. As the first statement it makes others that append to it wait. */
async function countTurn(
  transaction: Transaction<DatabaseSchema>,
  { chat, thread, person }: ConversationKey,
): Promise<{ id: string; turn_count: number }> {
  return await transaction
    .insertInto("conversations")
    .values({ id: randomUUID(), chat, thread, person, turn_count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["chat", "thread", "person"])
        .doUpdateSet((update) => ({ turn_count: update("conversations.turn_count", "+", 1) })),
    )
    .returning(["id", "turn_count"])
    .executeTakeFirstOrThrow();
}

async function insertTurn(transaction: Transaction<DatabaseSchema>, row: StoredTurn & { day: string }): Promise<void> {
  await transaction.insertInto("turns").values(row).execute();
  await transaction
    .deleteFrom("turns")
    .where("conversation_id", "=", row.conversation_id)
    .where("position", "<=", row.position - KEPT_TURNS)
    .execute();
}

/** For the owner: what became of the question, of nobody in particular, and which words no source has. */
async function countAnswer(
  transaction: Transaction<DatabaseSchema>,
  person: string,
  { language, outcome, reason }: Turn,
  { day, milliseconds, lacking }: CountedAnswer & { readonly day: string },
): Promise<void> {
  await transaction
    .insertInto("answers")
    .values({ day, language, outcome, reason, milliseconds: Math.round(milliseconds) })
    .execute();
  // libsql cuts a text off at U+0000.
  const gaps = lacking.map((words) => ({ person, day, words: words.replaceAll("\0", "") }));
  if (gaps.length > 0) await transaction.insertInto("gaps").values(gaps).execute();
}

async function insertQuestion(
  transaction: Transaction<DatabaseSchema>,
  { conversation: conversation_id, position }: TurnPlace,
  message: string,
): Promise<void> {
  await transaction
    .insertInto("turn_messages")
    .values({ conversation_id, position, part: PART_OF_QUESTION, message })
    .execute();
}

async function deleteTurn(
  transaction: Transaction<DatabaseSchema>,
  { conversation, position }: TurnPlace,
): Promise<void> {
  await transaction
    .deleteFrom("turns")
    .where("conversation_id", "=", conversation)
    .where("position", "=", position)
    .execute();
}

async function insertNumberedQuotes(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  { citations }: Turn,
): Promise<void> {
  for (const { number, document, start, end } of citations) {
    await transaction
      .insertInto("numbered_quotes")
      .values({ conversation_id: id, document, start_offset: start, end_offset: end, number })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Turns and numbers go with their conversation. */
async function deleteConversation(
  transaction: Transaction<DatabaseSchema>,
  { chat, thread, person }: ConversationKey,
): Promise<void> {
  await transaction
    .deleteFrom("conversations")
    .where("chat", "=", chat)
    .where("thread", "=", thread)
    .where("person", "=", person)
    .execute();
}
