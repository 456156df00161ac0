import { expect, test } from "vitest";
import { phrase } from "../../src/phrases/phrase.ts";
import { draftLines, honestDraft } from "../support/model-server/draft.ts";
import type { ModelServer } from "../support/model-server/model-server.ts";
import { buttonsOf, dataOf } from "../telegram/buttons-of.ts";
import { markersIn } from "./markers.ts";
import { modelAt, startModel } from "./model-settings.ts";
import { startTelegramBot } from "./telegram-bot.ts";

const SAID = {
  pl: { question: "Co Kaja Kallas omówiła z Tokajewem w Astanie?", other: "Co odkryli kazachscy geolodzy?" },
  en: {
    question: "How much did Kazakhstan’s trade with the EU grow in 2024?",
    other: "What did the Kazakh geologists announce?",
  },
} as const;
const LANGUAGES = ["pl", "en"] as const;

/** Writes a sentence at once, and then what nobody would wait for. */
function writeOnAndOn(model: ModelServer): void {
  model.behave((asked) => ({
    kind: "drip",
    text: `${draftLines(honestDraft(asked)).split("\n")[0]}\n${"{".repeat(600)}`,
    letters: 400,
    milliseconds: 1_500,
  }));
}

async function setUp(more: Readonly<Record<string, string>> = {}) {
  const model = await startModel();
  return { model, ...(await startTelegramBot({ env: modelAt(model, more) })) };
}

test.each(LANGUAGES)("the answer is drafted, and sent with its citations: %s", async (language) => {
  const { model, server, stop, refusals } = await setUp();
  const reader = server.person({ languageCode: language });
  const answer = await server.exchange(reader, SAID[language].question);
  expect(answer.text).toMatch(/ \[1\] .* \[2\]/);
  expect(answer.entities?.some(({ type }) => type === "expandable_blockquote")).toBe(true);
  expect(server.calls("sendMessageDraft").length).toBeGreaterThanOrEqual(1);
  const notices = await stop();
  expect(refusals()).toEqual([]);
  for (const secret of [model.apiKey, "Kallas", "18 percent"]) expect(notices).not.toContain(secret);
});

test.each(LANGUAGES)("/stop and the button end a slow answer with what is verified of it: %s", async (language) => {
  const { model, server, stop, after, refusals } = await setUp();
  const { question, other } = SAID[language];
  const reader = server.person({ languageCode: language });
  writeOnAndOn(model);
  reader.say(question);
  await server.waitForCall("sendMessageDraft");
  const stopped = await server.exchange(reader, "/stop");
  expect(markersIn(stopped.text)).toContain(1);
  expect(stopped.text).toContain(`\n\n${phrase(language, "stopped")}`);
  expect(await model.requests[0]?.hungUp).toBe(true);

  const [notice] = await after(reader.user.id, () => reader.say(other));
  if (notice === undefined) throw new Error("nothing was sent");
  expect(notice.text).toBe(phrase(language, "writing"));
  reader.press(notice, dataOf(notice, phrase(language, "stop")));
  const ended = `\n\n${phrase(language, "stopped")}`;
  await expect.poll(() => server.sent(reader.user.id).filter(({ text }) => text?.includes(ended)).length).toBe(2);
  // The message with the button has gone.
  expect(server.sent(reader.user.id)).toHaveLength(2);
  expect(await model.requests[1]?.hungUp).toBe(true);
  await stop();
  expect(refusals()).toEqual([]);
});

test.each(LANGUAGES)("a model writes the briefing, each point of which is cited: %s", async (language) => {
  const { model, server, stop, refusals } = await setUp();
  const reader = server.person({ languageCode: language });
  const briefing = await server.exchange(reader, "/briefing");
  expect(model.requests).toHaveLength(1);
  const points = (briefing.text ?? "").split("\n\n").filter((line) => line.startsWith("• "));
  expect(points.length).toBeGreaterThanOrEqual(5);
  expect(points.length).toBeLessThanOrEqual(7);
  expect(points.every((point) => /\[\d+\]$/.test(point))).toBe(true);
  expect(buttonsOf(briefing).filter(({ data }) => data.startsWith("more:"))).toHaveLength(points.length);
  await stop();
  expect(refusals()).toEqual([]);
});

test.each(LANGUAGES)("in a group a slow answer is one message, after typing: %s", async (language) => {
  const { model, server, stop, refusals } = await setUp();
  const group = server.group();
  const reader = server.person({ languageCode: language });
  model.behave((asked) => ({
    kind: "drip",
    text: draftLines(honestDraft(asked)),
    letters: 500,
    milliseconds: 1_000,
  }));
  const answer = await server.exchange(reader, `/ask ${SAID[language].question}`, { group });
  expect(answer.text).toMatch(/ \[1\] .* \[2\]/);
  expect(server.calls("sendChatAction").length).toBeGreaterThanOrEqual(1);
  expect(server.calls("sendMessageDraft")).toEqual([]);
  expect(server.calls("sendMessage")).toHaveLength(1);
  await stop();
  expect(refusals()).toEqual([]);
});

test("stopping the bot cancels the request", async () => {
  const { model, server, stop, refusals } = await setUp();
  writeOnAndOn(model);
  server.person({ languageCode: "en" }).say(SAID.en.other);
  await expect.poll(() => model.requests.length, { timeout: 10_000 }).toBe(1);
  const stopped = stop();
  expect(await model.requests[0]?.hungUp).toBe(true);
  expect(await stopped).not.toContain("geologists");
  expect(refusals()).toEqual([]);
});

test("a reader whose calls of the day are spent has extracted answers, also after a restart", async () => {
  const { model, server, restart, stop } = await setUp({ MODEL_CALLS_PER_DAY: "1" });
  const [reader, other] = [server.person({ languageCode: "en" }), server.person({ languageCode: "en" })];
  await server.exchange(reader, SAID.en.question);
  expect(model.requests).toHaveLength(1);
  await restart();
  expect((await server.exchange(reader, SAID.en.question)).text).toContain("18 percent in 2024. [1]");
  expect(model.requests).toHaveLength(1);
  await server.exchange(other, SAID.en.question);
  expect(model.requests).toHaveLength(2);
  await stop();
});
