import { expect, test } from "vitest";
import { createKyselyQuestionLimits, type MostQuestions } from "../../src/storage/kysely-question-limits.ts";
import { openTestDatabase } from "../support/open-test-database.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const at = (time: string) => new Date(`2026-11-27T${time}Z`);

async function open(most: Partial<MostQuestions>, folder = temporaryFolder()) {
  const limits = createKyselyQuestionLimits(await openTestDatabase(folder), {
    ofReader: null,
    inChat: null,
    inAll: null,
    ...most,
  });
  return (person: string, chat = "7", time = "12:00:30") => limits.take({ person, chat, sent: at(time) });
}

test("the first question too many of a minute is told so, and those after it are ignored", async () => {
  const take = await open({ ofReader: 2 });
  expect([await take("1"), await take("1"), await take("1"), await take("1")]).toEqual([
    "allowed",
    "allowed",
    "told",
    "ignored",
  ]);
  expect(await take("2")).toBe("allowed");
  expect(await take("1", "7", "12:01:00")).toBe("allowed");
});

test("a chat and all together have limits of their own", async () => {
  const inChat = await open({ inChat: 1 });
  expect([await inChat("1"), await inChat("2"), await inChat("3", "8")]).toEqual(["allowed", "told", "allowed"]);
  const inAll = await open({ inAll: 1 });
  expect([await inAll("1"), await inAll("2", "8"), await inAll("3", "9")]).toEqual(["allowed", "told", "ignored"]);
});

test("what one reader asks in vain is not counted against the others of the chat", async () => {
  const take = await open({ ofReader: 1, inChat: 2 });
  for (let question = 0; question < 5; question += 1) await take("1");
  expect(await take("2")).toBe("allowed");
});

test("counts outlive a restart", async () => {
  const folder = temporaryFolder();
  const first = await open({ ofReader: 1 }, folder);
  await first("1");
  const second = await open({ ofReader: 1 }, folder);
  expect(await second("1")).toBe("told");
});

test("without limits nothing is counted", async () => {
  const take = await open({});
  for (let question = 0; question < 100; question += 1) expect(await take("1")).toBe("allowed");
});
