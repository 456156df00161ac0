import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { refusal } from "../support/bot-api/faults.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { buttonsOf } from "./buttons-of.ts";

const HELP = { pl: "słowo w słowo", en: "word for word", ru: "слово в слово", kk: "сөзбе-сөз" };
const CHOSEN = {
  pl: "Od teraz mówię po polsku.",
  en: "From now on I’ll speak English.",
  ru: "Теперь я говорю по-русски.",
  kk: "Енді қазақша сөйлеймін.",
};
const OUTDATED = {
  pl: "Ten przycisk już nie działa.",
  en: "This button no longer works.",
  ru: "Эта кнопка больше не работает.",
  kk: "Бұл түйме енді жұмыс істемейді.",
};

test.each(LANGUAGES)("/language offers four buttons, and the one for %s is obeyed from then on", async (code) => {
  const { telegram, handlePending, exchange } = createBotInProcess();
  const reader = telegram.person({ languageCode: code === "en" ? "pl" : "en" });
  const [offer] = await exchange(reader, "/language");
  expect(buttonsOf(offer).map(({ text }) => text)).toEqual(["Polski", "English", "Русский", "Қазақша"]);
  if (offer === undefined) throw new Error("nothing was offered");
  reader.press(offer, `language:${code}`);
  await handlePending();
  expect(telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([CHOSEN[code]]);
  const [help] = await exchange(reader, "/help");
  expect(help?.text).toContain(HELP[code]);
  expect(telegram.refusals()).toEqual([]);
});

test("/language takes a code, and goes before the conversation's language", async () => {
  const { telegram, exchange } = createBotInProcess();
  const reader = telegram.person({ languageCode: "en" });
  await exchange(reader, "Who came?");
  const [chosen] = await exchange(reader, "/language KK");
  expect(chosen?.text).toBe(CHOSEN.kk);
  const [help] = await exchange(reader, "/help");
  expect(help?.text).toContain(HELP.kk);
  const [unknown] = await exchange(reader, "/language de");
  expect(buttonsOf(unknown)).toHaveLength(4);
});

test("in a group everybody chooses for themselves", async () => {
  const { telegram, handlePending, exchange } = createBotInProcess();
  const [asker, other] = [telegram.person({ languageCode: "en" }), telegram.person({ languageCode: "en" })];
  const place = { group: telegram.group() };
  const [offer] = await exchange(asker, "/language", place);
  if (offer === undefined) throw new Error("nothing was offered");
  other.press(offer, "language:ru");
  await handlePending();
  expect((await exchange(asker, "/help", place))[0]?.text).toContain(HELP.en);
  expect((await exchange(other, "/help", place))[0]?.text).toContain(HELP.ru);
});

test.each(LANGUAGES)(
  "a button that is forged or of another time is told so in %s, and no spinner stays",
  async (code) => {
    const { telegram, handlePending, exchange } = createBotInProcess();
    const reader = telegram.person({ languageCode: code });
    const [message] = await exchange(reader, "/language");
    if (message === undefined) throw new Error("no message");
    const forged = ["language:xx", "language:", "answer:1", "\u0000", "x".repeat(64)];
    for (const data of forged) reader.press(message, data);
    await handlePending();
    const texts = telegram.calls("answerCallbackQuery").map(({ params }) => params["text"]);
    expect(texts).toEqual(forged.map(() => OUTDATED[code]));
  },
);

test("a press that has waited too long is obeyed all the same, without an apology", async () => {
  const { telegram, handlePending, exchange } = createBotInProcess();
  const reader = telegram.person({ languageCode: "en" });
  const [offer] = await exchange(reader, "/language");
  if (offer === undefined) throw new Error("nothing was offered");
  telegram.failNext(
    "answerCallbackQuery",
    refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
  );
  reader.press(offer, "language:pl");
  await handlePending();
  expect(telegram.sent(offer.chat.id)).toHaveLength(1);
  expect((await exchange(reader, "/help"))[0]?.text).toContain(HELP.pl);
});

test("a press by one who is not on the list ends its spinner and does nothing", async () => {
  const { telegram, handlePending, exchange, verdicts } = createBotInProcess({ allowedIds: new Set([-1]) });
  const reader = telegram.person({ languageCode: "en" });
  const [refused] = await exchange(reader, "/start");
  if (refused === undefined) throw new Error("no message");
  reader.press(refused, "feedback:good");
  await handlePending();
  expect(telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([
    "This bot is private, and you are not on its list.",
  ]);
  expect(verdicts).toEqual([]);
});
