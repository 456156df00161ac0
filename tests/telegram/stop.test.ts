import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { type BotApiServer, startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { buttonsOf } from "./buttons-of.ts";
import { launchBot } from "./launch-bot.ts";

const partial = sampleAnswered({ claims: [{ text: "One.", citations: [1] }] });
const whole = sampleAnswered({ claims: ["One.", "Two."].map((text) => ({ text, citations: [1] })) });

/** Writes on until it is stopped; with or without a sentence at the beginning. */
const writing =
  (verified: boolean): QuestionAnswerer =>
  async (question, _, { onPartial, signal } = {}) => {
    if (question === "Quick?") return whole;
    if (verified) onPartial?.(partial);
    await sleep(20_000, undefined, { signal }).catch(() => undefined);
    return verified ? partial : whole;
  };

async function setUp(verified: boolean) {
  const server: BotApiServer = await startBotApiServer();
  const stopping = new AbortController();
  const { running } = launchBot(server, stopping.signal, { answerQuestion: writing(verified) });
  onTestFinished(async () => {
    stopping.abort();
    await running;
    await server.close();
  });
  return server;
}

test.each([
  ["pl", "Przerwano."],
  ["en", "Stopped."],
])("/stop ends the answer that is being written, with what is verified of it: %s", async (languageCode, stopped) => {
  const server = await setUp(true);
  const reader = server.person({ languageCode });
  reader.say("Who came?");
  await server.waitForCall("sendMessageDraft");
  const answer = await server.exchange(reader, "/stop");
  expect(answer.text).toMatch(/^One\. \[1\]\n\nStopped\./);
  expect(answer.text).not.toContain("Two.");
  expect((await server.exchange(reader, "/stop")).text).not.toBe(stopped);
  expect(server.refusals()).toEqual([]);
});

test("nothing is told of an answer of which nothing was verified, nor is it remembered", async () => {
  const server = await setUp(false);
  const reader = server.person({ languageCode: "ru" });
  reader.say("Who came?");
  await server.waitForCall("sendChatAction");
  expect((await server.exchange(reader, "/stop")).text).toBe("Остановлено.");
  expect(server.sent(reader.user.id)).toHaveLength(1);
});

test("a long answer has a button to stop it, which goes with it", async () => {
  const server = await setUp(true);
  const reader = server.person({ languageCode: "kk" });
  reader.say("Who came?");
  const notice = await server.waitForMessage(reader.user.id);
  expect(notice.text).toBe("Жауап жазып жатырмын…");
  const [button] = buttonsOf(notice);
  expect(button?.text).toBe("Тоқтату");
  reader.press(notice, button?.data ?? "");
  await server.waitForCall("deleteMessage");
  await expect.poll(() => server.sent(reader.user.id).map(({ text }) => text?.split(" ")[0])).toEqual(["One."]);
  reader.press(notice, button?.data ?? "");
  const late = await server.waitForCall("answerCallbackQuery", ({ params }) => params["text"] !== undefined);
  expect(late.params["text"]).toBe("Қазір жазылып жатқан жауап жоқ.");
  expect(server.refusals()).toEqual([]);
});

test("one reader's /stop leaves another's answer alone, and what was asked next is answered", async () => {
  const server = await setUp(true);
  const [one, other] = [server.person(), server.person()];
  one.say("Who came?");
  await server.waitForCall("sendMessageDraft");
  expect((await server.exchange(other, "/stop")).text).toContain("No answer");
  one.say("Quick?");
  one.say("/stop");
  await expect.poll(() => server.sent(one.user.id).length).toBe(2);
  expect(server.sent(one.user.id)[1]?.text).toContain("Two.");
});
