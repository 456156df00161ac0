import type { Update } from "grammy/types";
import { expect, onTestFinished, test } from "vitest";
import { createPasteJoiner } from "../../src/telegram/join-pastes.ts";
import { startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { launchBot } from "./launch-bot.ts";

const PART = "Czy to prawda, co tu czytam? ".repeat(130);

let updates = 0;
const update = (text: string, fields: Readonly<Record<string, unknown>> = {}): Update => {
  updates += 1;
  const from = { id: 7, is_bot: false, first_name: "Reader" };
  const message = { message_id: updates, date: 1_000, chat: { id: 7, type: "private" }, from, text, ...fields };
  return { update_id: updates, message } as unknown as Update;
};

test("the parts of a paste are one message, in order", async () => {
  const joiner = createPasteJoiner();
  const [first, second, last] = [update(`1 ${PART}`), update(`2 ${PART}`), update("3 end")];
  expect([first, second, last].map(joiner.isRest)).toEqual([false, true, true]);
  const whole = await joiner.whole(first);
  expect(whole.message?.text).toBe(`1 ${PART}\n2 ${PART}\n3 end`);
  expect(whole.message?.message_id).toBe(first.message?.message_id);
});

test.each([
  ["after a short message", "A question?", {}],
  ["a command", PART, { text: "/help" }],
  ["a reply", PART, { reply_to_message: { message_id: 1 } }],
  ["later", PART, { date: 1_005 }],
  ["by somebody else", PART, { from: { id: 8, is_bot: false, first_name: "Other" } }],
  ["in another topic", PART, { message_thread_id: 5 }],
])("a message is one of its own: %s", async (_, before, fields) => {
  const joiner = createPasteJoiner();
  const first = update(before);
  const next = update("Next?", fields);
  expect([first, next].map(joiner.isRest)).toEqual([false, false]);
  expect((await joiner.whole(next)).message?.text).toBe(next.message?.text);
  expect((await joiner.whole(first)).message?.text).toBe(before);
});

test("a long message that nothing follows is not kept back for long", async () => {
  const joiner = createPasteJoiner();
  const only = update(PART);
  expect(joiner.isRest(only)).toBe(false);
  expect((await joiner.whole(only)).message?.text).toBe(PART);
});

test("the bot answers a paste once, and what is asked next by itself", async () => {
  const server = await startBotApiServer();
  const stopping = new AbortController();
  const answer = () => sampleAnswered();
  const { running } = launchBot(server, stopping.signal, { answer });
  onTestFinished(async () => {
    stopping.abort();
    await running;
    await server.close();
  });
  const reader = server.person({ languageCode: "pl" });
  for (const part of [PART, PART, "koniec."]) reader.say(part);
  expect((await server.exchange(reader, "Kto przyjechał?")).text).toContain("za długie");
  await expect
    .poll(() => server.sent(reader.user.id).map(({ text }) => text?.slice(0, 6)))
    .toEqual(["Pytani", "Kallas"]);
  await expect.poll(() => server.pendingUpdates()).toEqual([]);
});
