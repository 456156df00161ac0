import { type Kysely, sql } from "kysely";
import type { AnswerStatistics, AnswerSummary } from "../conversation/answer-statistics.ts";
import type { DatabaseSchema } from "./database-schema.ts";
import { daysBefore, utcDay } from "./utc-day.ts";
import { withStorageErrors } from "./with-storage-errors.ts";

/** Figures of a database that `openDatabase` opened. */
export function createKyselyAnswerStatistics(
  db: Kysely<DatabaseSchema>,
  now: () => Date = () => new Date(),
): AnswerStatistics {
  return {
    summary: (days) =>
      withStorageErrors("count the answers", async () => {
        const first = utcDay(daysBefore(now(), days - 1));
        const counts = await db
          .selectFrom("answers")
          .where("day", ">=", first)
          .groupBy(["day", "language", "outcome", "reason"])
          .orderBy("day")
          .select(({ fn }) => ["day", "language", "outcome", "reason", fn.countAll<number>().as("count")])
          .execute();
        const verdicts = await db
          .selectFrom("feedback")
          .where("day", ">=", first)
          .groupBy("is_good")
          .select(({ fn }) => ["is_good", fn.countAll<number>().as("count")])
          .execute();
        const given = (isGood: number) => Number(verdicts.find(({ is_good }) => is_good === isGood)?.count ?? 0);
        return {
          ...summarise(counts.map((row) => ({ ...row, count: Number(row.count) }))),
          medianMilliseconds: await selectMedian(db, first),
          verdicts: { good: given(1), bad: given(0) },
        };
      }),

    gaps: (most) =>
      withStorageErrors("count the gaps", async () => {
        const words = sql<string>`lower(words)`;
        const rows = await db
          .selectFrom("gaps")
          .groupBy(words)
          .select(({ fn }) => [
            fn.min<string>("words").as("written"),
            fn.countAll<number>().as("questions"),
            fn.count<number>("person").distinct().as("readers"),
            fn.max<string>("day").as("latest"),
          ])
          .orderBy("questions", "desc")
          .orderBy("latest", "desc")
          .limit(most)
          .execute();
        return rows.map(({ written, questions, readers, latest }) => ({
          words: written,
          questions: Number(questions),
          readers: Number(readers),
          day: latest,
        }));
      }),
  };
}

interface CountedAnswers {
  readonly day: string;
  readonly language: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly count: number;
}

function summarise(
  rows: readonly CountedAnswers[],
): Pick<AnswerSummary, "days" | "answered" | "partly" | "declined" | "languages"> {
  const countOf = (chosen: (row: CountedAnswers) => boolean) =>
    rows.filter(chosen).reduce((sum, { count }) => sum + count, 0);
  const by = (names: readonly string[], chosen: (row: CountedAnswers, name: string) => boolean) =>
    Object.fromEntries(names.map((name) => [name, countOf((row) => chosen(row, name))]));
  const named = (name: (row: CountedAnswers) => string) => [...new Set(rows.map(name))];
  const declined = rows.filter(({ outcome }) => outcome === "declined");
  return {
    days: named(({ day }) => day).map((day) => ({
      day,
      answered: countOf((row) => row.day === day && row.outcome === "answered"),
      declined: countOf((row) => row.day === day && row.outcome === "declined"),
    })),
    answered: countOf(({ outcome }) => outcome === "answered"),
    partly: countOf(({ reason }) => reason === "partly-covered"),
    declined: by([...new Set(declined.map(({ reason }) => reason ?? ""))], (row, name) => row.reason === name),
    languages: by(
      named(({ language }) => language),
      (row, name) => row.language === name,
    ),
  };
}

/** The time in the middle, of an even number the lower one of the two. */
async function selectMedian(db: Kysely<DatabaseSchema>, first: string): Promise<number | null> {
  const within = db.selectFrom("answers").where("day", ">=", first);
  const { count } = await within.select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const middle = await within
    .orderBy("milliseconds")
    .offset(Math.max(0, Math.ceil(Number(count) / 2) - 1))
    .limit(1)
    .select("milliseconds")
    .executeTakeFirst();
  return middle?.milliseconds ?? null;
}
