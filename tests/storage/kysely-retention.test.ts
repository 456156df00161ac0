import { expect, test } from "vitest";
import { createKyselyCallAllowance } from "../../src/storage/kysely-call-allowance.ts";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { createKyselyFeedback } from "../../src/storage/kysely-feedback.ts";
import { createKyselyReaderData } from "../../src/storage/kysely-reader-data.ts";
import { createKyselyReaderPreferences } from "../../src/storage/kysely-reader-preferences.ts";
import { createKyselyRetention } from "../../src/storage/kysely-retention.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const day = (date: string) => () => new Date(`${date}T12:00:00Z`);

/** Somebody who was there on some days, and what is left of them after those of 30 days before 26 November have been deleted. */
async function leftOf(days: readonly string[]) {
  const db = await openTestDatabase(temporaryFolder());
  const person = "41";
  for (const date of days) {
    const now = day(date);
    const store = createKyselyConversationStore(db, { now });
    await store.append({ chat: "1", thread: "", person }, sampleTurn(date), {
      counted: { milliseconds: 3, lacking: ["oil"] },
    });
    await createKyselyFeedback(db, now).give({ chat: "1", message: date, person, isGood: false });
    await createKyselyCallAllowance(db, { callsPerDay: 5, callsPerDayInAll: null, now }).take(person);
  }
  await createKyselyReaderPreferences(db, day(days[0] ?? "")).chooseLanguage(person, "ru");
  const deleted = await createKyselyRetention(db, day("2026-11-26")).deleteOlder(30);
  const counted = await db.selectFrom("answers").select("day").execute();
  return { deleted, counted: counted.length, kept: await createKyselyReaderData(db).collect(person) };
}

test("what is older than so many days goes, and what is not stays", async () => {
  const { deleted, counted, kept } = await leftOf(["2026-10-01", "2026-10-26", "2026-10-27", "2026-11-26"]);
  expect(deleted).toBe(2);
  expect(counted).toBe(2);
  expect(kept.conversations[0]?.turns.map(({ asked }) => asked)).toEqual(["2026-10-27", "2026-11-26"]);
  expect(kept.verdicts.map(({ message }) => message)).toEqual(["2026-10-27", "2026-11-26"]);
  expect(kept.gaps).toHaveLength(2);
  // Who still asks is still answered in the language that they chose long ago.
  expect(kept.language).toBe("ru");
});

test("of somebody who has not been there for so long nothing stays", async () => {
  const { kept } = await leftOf(["2026-10-01", "2026-10-02"]);
  expect(kept).toEqual({ language: null, conversations: [], verdicts: [], gaps: [], modelCalls: null });
});
