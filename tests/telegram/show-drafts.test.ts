import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { botBlocked } from "../support/bot-api/faults.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { launchBot } from "./launch-bot.ts";

const SENTENCES = ["One.", "Two.", "Three.", "Four."];
const upTo = (count: number) =>
  sampleAnswered({ claims: SENTENCES.slice(0, count).map((text) => ({ text, citations: [1] })) });

/** Writes a sentence at a time, with pauses. */
const writing =
  (milliseconds: number): QuestionAnswerer =>
  async (_, __, { onPartial } = {}) => {
    for (let count = 1; count <= SENTENCES.length; count += 1) {
      onPartial?.(upTo(count));
      await sleep(milliseconds);
    }
    return upTo(SENTENCES.length);
  };

const textsOf = (calls: readonly { readonly params: Readonly<Record<string, unknown>> }[]) =>
  calls.map(({ params }) => params["text"]);

test("a private chat sees the first sentence at once and the latest state after a pause, then the message", async () => {
  const { telegram, exchange } = createBotInProcess({ answerQuestion: writing(250) });
  const [message] = await exchange(telegram.person(), "Who came?");
  expect(message?.text).toMatch(/^One\. \[1\] Two\. \[1\] Three\. \[1\] Four\. \[1\]/);
  expect(textsOf(telegram.calls("sendMessageDraft"))).toEqual(["One. [1]", "One. [1] Two. [1] Three. [1]"]);
  const drafts = telegram.calls("sendMessageDraft").map(({ params }) => params["draft_id"]);
  expect(new Set(drafts).size).toBe(1);
  expect(telegram.calls().at(-1)?.method).toBe("sendMessage");
  expect(telegram.refusals()).toEqual([]);
});

test("an answer that is there at once has no draft", async () => {
  const { telegram, exchange } = createBotInProcess();
  await exchange(telegram.person(), "Who came?");
  expect(telegram.calls("sendMessageDraft")).toEqual([]);
});

test("a group sees the answer alone", async () => {
  const { telegram, exchange } = createBotInProcess({ answerQuestion: writing(1) });
  await exchange(telegram.person(), "/ask Who came?", { group: telegram.group() });
  expect(telegram.calls("sendMessageDraft")).toEqual([]);
});

test("a draft that fails is the last one, and the message comes all the same", async () => {
  const { telegram, exchange, lines } = createBotInProcess({ answerQuestion: writing(250) });
  telegram.failNext("sendMessageDraft", botBlocked());
  const [message] = await exchange(telegram.person(), "Who came?");
  expect(message?.text).toMatch(/^One\./);
  expect(telegram.calls("sendMessageDraft")).toHaveLength(1);
  expect(lines.join("")).toContain("draft-failed");
});

test("a draft that hangs is given up, and the message comes", async () => {
  const server = await startBotApiServer();
  onTestFinished(() => server.close());
  server.failNext("sendMessageDraft", { kind: "hang" });
  const stop = new AbortController();
  const { running, lines } = launchBot(server, stop.signal, { answerQuestion: writing(5) });
  const message = await server.exchange(server.person(), "Who came?");
  expect(message.text).toMatch(/^One\./);
  expect(server.calls("sendMessageDraft")).toHaveLength(1);
  expect(lines.join("")).toContain("draft-failed");
  stop.abort();
  await running;
});

test("stopping the bot ends the answer that is being written", async () => {
  const { telegram, exchange, stop } = createBotInProcess({
    answerQuestion: (_, __, { signal } = {}) =>
      new Promise((resolve) => signal?.addEventListener("abort", () => resolve(upTo(1)))),
  });
  setTimeout(() => stop.abort(), 50);
  const [message] = await exchange(telegram.person(), "Who came?");
  expect(message?.text).toMatch(/^One\. \[1\]/);
});
