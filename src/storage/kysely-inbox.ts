import type { Kysely } from "kysely";
import type { Inbox, InboxUpdate, WaitingUpdate } from "../intake/inbox.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** What a row of a done update still holds: neither who wrote nor what. */
export const FORGOTTEN = { chat: null, person: null, content: null } as const;

/** Updates in a database that `openDatabase` opened. */
export function createKyselyInbox(db: Kysely<DatabaseSchema>, now: () => Date = () => new Date()): Inbox {
  return {
    store: (updates) =>
      withStorageErrors("keep what Telegram delivered", async () => {
        if (updates.length === 0) return new Set();
        const day = utcDay(now());
        const rows = updates.map((update) => ({ ...update, day, state: "waiting" as const, attempts: 0 }));
        const stored = await db.transaction().execute((transaction) =>
          transaction
            .insertInto("inbox")
            .values(rows)
            .onConflict((conflict) => conflict.column("id").doNothing())
            .returning("id")
            .execute(),
        );
        return new Set(stored.map(({ id }) => Number(id)));
      }),

    waiting: (most) =>
      withStorageErrors("load what Telegram delivered", async () => {
        const rows = await db
          .selectFrom("inbox")
          .where("state", "=", "waiting")
          .orderBy("id")
          .limit(most)
          .select(["id", "chat", "person", "content", "attempts"])
          .execute();
        return rows.map(toWaiting);
      }),

    count: () =>
      withStorageErrors("count what Telegram delivered", async () => {
        const rows = await db
          .selectFrom("inbox")
          .where("state", "<>", "done")
          .groupBy("state")
          .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
          .execute();
        const of = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0);
        return { waiting: of("waiting"), setAside: of("failed") };
      }),

    begin: (id) =>
      withStorageErrors("count an attempt", async () => {
        await db.transaction().execute((transaction) =>
          transaction
            .updateTable("inbox")
            .set((update) => ({ attempts: update("attempts", "+", 1) }))
            .where("id", "=", id)
            .execute(),
        );
      }),

    done: (id, message) =>
      withStorageErrors("mark an update as done", async () => {
        await db.transaction().execute((transaction) =>
          transaction
            .updateTable("inbox")
            .set({ ...FORGOTTEN, state: "done", message })
            .where("id", "=", id)
            .execute(),
        );
      }),

    setAside: (id, error) =>
      withStorageErrors("set an update aside", async () => {
        await db
          .transaction()
          .execute((transaction) =>
            transaction.updateTable("inbox").set({ state: "failed", error }).where("id", "=", id).execute(),
          );
      }),
  };
}

function toWaiting({ id, attempts, ...row }: StoredUpdate): WaitingUpdate {
  return { id: Number(id), attempts, chat: row.chat ?? "", person: row.person ?? "", content: row.content ?? "null" };
}

type StoredUpdate = { readonly [Key in keyof InboxUpdate]: InboxUpdate[Key] | null } & { readonly attempts: number };
