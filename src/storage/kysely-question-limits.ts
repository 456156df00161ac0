import type { Kysely, Transaction } from "kysely";
import type { AskedAt, QuestionLimits, Verdict } from "../intake/question-limits.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** Questions a minute; null: no limit. */
export interface MostQuestions {
  readonly ofReader: number | null;
  readonly inChat: number | null;
  readonly inAll: number | null;
}

type Scope = "reader" | "chat" | "all";

interface Counted {
  readonly scope: Scope;
  readonly subject: string;
  readonly most: number;
}

/** Questions counted in a database that `openDatabase` opened, a row for each reader and chat. */
export function createKyselyQuestionLimits(
  db: Kysely<DatabaseSchema>,
  { ofReader, inChat, inAll }: MostQuestions,
): QuestionLimits {
  const limitsOf = ({ person, chat }: AskedAt): Counted[] =>
    [
      { scope: "reader" as const, subject: person, most: ofReader },
      { scope: "chat" as const, subject: chat, most: inChat },
      { scope: "all" as const, subject: "", most: inAll },
    ].flatMap(({ most, ...counted }) => (most === null ? [] : [{ ...counted, most }]));

  return {
    take: (asked) =>
      withStorageErrors("count a question", async () => {
        const limits = limitsOf(asked);
        if (limits.length === 0) return "allowed";
        const minute = asked.sent.toISOString().slice(0, 16);
        return db.transaction().execute(async (transaction) => {
          let verdict: Verdict = "allowed";
          for (const { most, ...counted } of limits) {
            const count = await countOne(transaction, counted, minute);
            if (count > most + 1) verdict = "ignored";
            else if (count > most && verdict === "allowed") verdict = "told";
            // What a reader asks in vain is not counted against the others.
            if (count > most) break;
          }
          return verdict;
        });
      }),
  };
}

async function countOne(
  transaction: Transaction<DatabaseSchema>,
  { scope, subject }: Pick<Counted, "scope" | "subject">,
  minute: string,
): Promise<number> {
  const { count } = await transaction
    .insertInto("question_counts")
    .values({ scope, subject, minute, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(["scope", "subject"]).doUpdateSet((update) => ({
        minute,
        count: update
          .case()
          .when("question_counts.minute", "=", minute)
          .then(update("question_counts.count", "+", 1))
          .else(1)
          .end(),
      })),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  return count;
}
