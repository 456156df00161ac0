import { expect, test } from "vitest";
import type { Turn } from "../../src/answering/turn.ts";
import { createKyselyAnswerStatistics } from "../../src/storage/kysely-answer-statistics.ts";
import { createKyselyConversationStore } from "../../src/storage/kysely-conversation-store.ts";
import { createKyselyFeedback } from "../../src/storage/kysely-feedback.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { sampleTurn } from "../support/sample-turn.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function setUp() {
  const db = await openTestDatabase(temporaryFolder());
  let date = "2026-11-26";
  const now = () => new Date(`${date}T12:00:00Z`);
  const store = createKyselyConversationStore(db, { now });
  const feedback = createKyselyFeedback(db, now);
  return {
    statistics: createKyselyAnswerStatistics(db, () => new Date("2026-11-26T23:59:59Z")),
    feedback,
    ask: async (day: string, person: string, { missing = [], ...turn }: Partial<Turn>, milliseconds = 5) => {
      date = day;
      const counted = { milliseconds, lacking: missing };
      await store.append({ chat: "1", thread: "", person }, { ...sampleTurn("Who?"), ...turn }, { counted });
    },
    verdict: async (day: string, message: string, isGood: boolean) => {
      date = day;
      await feedback.give({ chat: "1", message, person: "1", isGood });
    },
  };
}

const refused = (reason: Turn["reason"], missing: readonly string[] = []): Partial<Turn> => ({
  outcome: "declined",
  reason,
  missing,
});

test("the summary of the latest days counts answers, refusals by reason, times and verdicts", async () => {
  const { statistics, ask, verdict } = await setUp();
  await ask("2026-11-19", "1", refused("too-vague"), 900);
  await ask("2026-11-20", "1", {}, 3);
  await ask("2026-11-26", "1", { reason: "partly-covered", language: "en" }, 40);
  await ask("2026-11-26", "2", refused("off-topic"), 2);
  await ask("2026-11-26", "2", refused("not-in-source", ["oil"]), 7);
  await verdict("2026-11-18", "1", true);
  await verdict("2026-11-26", "2", false);
  expect(await statistics.summary(7)).toEqual({
    days: [
      { day: "2026-11-20", answered: 1, declined: 0 },
      { day: "2026-11-26", answered: 1, declined: 2 },
    ],
    answered: 2,
    partly: 1,
    declined: { "off-topic": 1, "not-in-source": 1 },
    languages: { pl: 3, en: 1 },
    medianMilliseconds: 3,
    verdicts: { good: 0, bad: 1 },
  });
});

test("with nothing asked there is no median", async () => {
  const { statistics } = await setUp();
  expect(await statistics.summary(30)).toMatchObject({ days: [], answered: 0, medianMilliseconds: null });
});

test("gaps are counted by the words that are lacking, most asked first, and by how many asked", async () => {
  const { statistics, ask } = await setUp();
  await ask("2026-11-20", "1", refused("not-in-source", ["oil", "China"]));
  await ask("2026-11-21", "1", refused("not-in-source", ["Oil"]));
  await ask("2026-11-22", "2", refused("not-in-source", ["oil"]));
  await ask("2026-11-23", "2", refused("off-topic"));
  expect(await statistics.gaps(1)).toEqual([{ words: "Oil", questions: 3, readers: 2, day: "2026-11-22" }]);
  expect((await statistics.gaps(10)).map(({ words }) => words)).toEqual(["Oil", "China"]);
});
