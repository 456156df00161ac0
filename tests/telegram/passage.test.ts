import fc from "fast-check";
import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { citationButton, readPassageButton } from "../../src/telegram/passage-button.ts";
import { sampleAnswered, sampleCitation } from "../support/sample-answers.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { buttonsOf, dataOf } from "./buttons-of.ts";

const QUOTE = "Spotkała się tam z prezydentem.";
const document = sampleDocument();
const start = document.text.indexOf(QUOTE);
const answer = () =>
  sampleAnswered({ citations: [sampleCitation({ start, end: start + QUOTE.length, quote: QUOTE })] });

async function setUp(languageCode = "en") {
  const bot = createBotInProcess({ answer });
  const reader = bot.telegram.person({ languageCode });
  // In the language that the person's Telegram is in, for the sample's conversation is in English.
  await bot.exchange(reader, `/language ${languageCode}`);
  const [answered] = await bot.exchange(reader, "Who met the president?");
  if (answered === undefined) throw new Error("no answer");
  const press = (message: Message, data: string) =>
    bot.repliesTo(() => {
      reader.press(message, data);
      return message;
    });
  return { ...bot, reader, answered, press };
}

test.each([
  ["en", "“Kazakhstan and the Union”, ¶ 3", "translation: Kallas travelled to Astana."],
  ["pl", "„Kazachstan i Unia”, ¶ 3", null],
])("a citation's button opens its passage with the sentence marked, in %s", async (languageCode, place, translated) => {
  const { telegram, answered, press } = await setUp(languageCode);
  const [passage] = await press(answered, dataOf(answered, "[1] ¶3"));
  expect(passage?.text?.startsWith(place)).toBe(true);
  const bold = passage?.entities?.find(({ type }) => type === "bold");
  expect(passage?.text?.slice(bold?.offset, (bold?.offset ?? 0) + (bold?.length ?? 0))).toBe(QUOTE);
  if (translated !== null) expect(passage?.text).toContain(translated);
  expect(buttonsOf(passage).map(({ text }) => text)).toEqual(["◀ ¶2", "¶4 ▶"]);
  expect(telegram.refusals()).toEqual([]);
});

test("a passage is turned in its place, to the first and the last, and twice at once does no harm", async () => {
  const { telegram, reader, answered, press, handlePending } = await setUp();
  const [passage] = await press(answered, dataOf(answered, "[1] ¶3"));
  if (passage === undefined) throw new Error("no passage");
  const next = dataOf(passage, "¶4 ▶");
  reader.press(passage, next);
  reader.press(passage, next);
  await handlePending();
  const turned = telegram.sent(passage.chat.id).find(({ message_id }) => message_id === passage.message_id);
  expect(turned?.text).toContain("Geolodzy ogłosili odkrycie.");
  expect(buttonsOf(turned).map(({ text }) => text)).toEqual(["◀ ¶3"]);
  expect(telegram.calls("answerCallbackQuery")).toHaveLength(3);
  expect(
    telegram.calls("sendMessage").filter(({ params }) => String(params["text"]).includes("Something went")),
  ).toEqual([]);
});

test("a button of another version of the document, or of one that is gone, says that the source changed", async () => {
  const { answered } = await setUp();
  const data = dataOf(answered, "[1] ¶3");
  for (const documents of [[sampleDocument((polish) => polish.replace("18", "19"))], []]) {
    const later = createBotInProcess({ documents, answer });
    const reader = later.telegram.person({ languageCode: "en" });
    const [message] = await later.exchange(reader, "/help");
    if (message === undefined) throw new Error("no message");
    reader.press(message, data);
    await later.handlePending();
    expect(later.telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([
      "The source has changed since this answer. Please ask again.",
    ]);
  }
});

test("after a restart, and for anybody else, a button still opens the passage", async () => {
  const { answered } = await setUp();
  const restarted = createBotInProcess({ answer });
  const other = restarted.telegram.person({ languageCode: "pl" });
  const [message] = await restarted.exchange(other, "/help");
  if (message === undefined) throw new Error("no message");
  const [passage] = await restarted.repliesTo(() => {
    other.press(message, dataOf(answered, "[1] ¶3"));
    return message;
  });
  expect(passage?.text).toContain(QUOTE);
});

test("whatever a button's data says, it is no passage, none that is there, or a place inside its paragraph", () => {
  const button = citationButton(sampleCitation(), document);
  const data = "callback_data" in button ? button.callback_data : "";
  const [, keys = ""] = /^open:([^:]+):/.exec(data) ?? [];
  const numbers = fc.tuple(fc.nat(9), fc.nat(2_000), fc.nat(2_000));
  const forged = fc.oneof(
    fc.string({ unit: "binary", maxLength: 64 }),
    fc.constantFrom("open:", "turn:", data),
    numbers.map(([paragraph, from, to]) => `open:${keys}:${paragraph}:${from}-${to}`),
  );
  fc.assert(
    fc.property(forged, (pressed) => {
      const place = readPassageButton(pressed, [document])?.place;
      if (place === undefined || place === null) return;
      const span = document.paragraphs[place.paragraph - 1];
      expect(span).toBeDefined();
      if (place.marked === null || span === undefined) return;
      expect(place.marked.start).toBeGreaterThanOrEqual(span.start);
      expect(place.marked.end).toBeLessThanOrEqual(span.end);
      expect(place.marked.end).toBeGreaterThan(place.marked.start);
    }),
  );
});
