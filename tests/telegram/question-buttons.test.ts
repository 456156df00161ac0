import { expect, test } from "vitest";
import type { ProvedQuestion } from "../../src/answering/suggest-questions.ts";
import { createOfferedQuestions, questionButtons, questionId } from "../../src/telegram/question-buttons.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { buttonsOf } from "./buttons-of.ts";

const PLACE = { document: "relations", paragraph: 1, start: 0 };
const QUESTIONS = {
  pl: ["Kto przyjechał?", "Kiedy?", "Po co?", "Skąd?"],
  en: ["Who came?", "When?", "What for?", "Where from?"],
  ru: ["Кто приехал?", "Когда?", "Зачем?", "Откуда?"],
  kk: ["Кім келді?", "Қашан?", "Не үшін?", "Қайдан?"],
};
const MAIN_POINTS = {
  pl: "Najważniejsze punkty",
  en: "The main points",
  ru: "Главное коротко",
  kk: "Ең бастысы қысқаша",
};
const proved: ProvedQuestion[] = LANGUAGES.flatMap((language) =>
  QUESTIONS[language].map((question) => ({ question, language, ...PLACE })),
);
test.each(LANGUAGES)("/start offers three questions in %s, and a button asks its question", async (languageCode) => {
  const answer = (question: string) => sampleAnswered({ question, language: languageCode });
  const { telegram, exchange, repliesTo, asked } = createBotInProcess({ proved, answer });
  const reader = telegram.person({ languageCode });
  const [greeting] = await exchange(reader, "/start");
  expect(buttonsOf(greeting).map(({ text }) => text)).toEqual([
    MAIN_POINTS[languageCode],
    ...QUESTIONS[languageCode].slice(0, 3),
  ]);
  if (greeting === undefined) throw new Error("no greeting");
  const [reply] = await repliesTo(() => {
    reader.press(greeting, buttonsOf(greeting)[1]?.data ?? "");
    return greeting;
  });
  expect(asked.map(({ question }) => question)).toEqual([QUESTIONS[languageCode][0]]);
  expect(reply?.text?.startsWith(`${QUESTIONS[languageCode][0]}\n\n`)).toBe(true);
  const calls = telegram.calls().map(({ method }) => method);
  expect(calls.indexOf("answerCallbackQuery")).toBeLessThan(calls.lastIndexOf("sendMessage"));
  expect(telegram.refusals()).toEqual([]);
});

test("a link with a question asks it, and one with another id greets", async () => {
  const { telegram, exchange, asked } = createBotInProcess({ proved });
  const reader = telegram.person({ languageCode: "en" });
  await exchange(reader, `/start q_${questionId("When?")}`);
  expect(asked.map(({ question }) => question)).toEqual(["When?"]);
  const [greeting] = await exchange(reader, "/start q_0123456789abcdef");
  expect(greeting?.text).toContain("I answer questions");
  expect(asked).toHaveLength(1);
});

test.each([
  ["an answer", sampleAnswered],
  ["a refusal", sampleDeclined],
])("%s has its suggestions for buttons, on its last message", async (_, sample) => {
  const suggestions = ["When?", "What for?"];
  const { telegram, exchange } = createBotInProcess({ proved, answer: () => sample({ suggestions }) });
  const replies = await exchange(telegram.person(), "Who came?");
  expect(
    buttonsOf(replies.at(-1))
      .map(({ text }) => text)
      .filter((text) => text.endsWith("?")),
  ).toEqual(suggestions);
});

test("a question that is no longer offered is told so", async () => {
  const before = createBotInProcess({ proved });
  const reader = before.telegram.person({ languageCode: "en" });
  const [greeting] = await before.exchange(reader, "/start");
  const after = createBotInProcess({ proved: [] });
  const again = after.telegram.person({ languageCode: "en" });
  const [other] = await after.exchange(again, "/start");
  if (other === undefined) throw new Error("no greeting");
  again.press(other, buttonsOf(greeting)[1]?.data ?? "");
  await after.handlePending();
  expect(after.telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([
    "This button no longer works.",
  ]);
  expect(after.asked).toEqual([]);
});

test("an id names one question and fits a button, however long the question is", () => {
  const long = "Почему? ".repeat(40);
  const button = questionButtons([long])?.inline_keyboard[0]?.[0];
  const data = button !== undefined && "callback_data" in button ? button.callback_data : "";
  expect(data).not.toBe("");
  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  const offered = createOfferedQuestions(() => [{ question: long, language: "ru", ...PLACE }]);
  expect(offered.find(questionId(long))).toBe(long);
  expect(offered.find("")).toBeNull();
  expect(questionButtons([])).toBeUndefined();
});

test("a question that a model has proposed is asked by its button, which alone knows it", async () => {
  const proposed = "What did the geologists find?";
  const { telegram, exchange, repliesTo, asked } = createBotInProcess({
    answer: (question) => sampleAnswered({ question, suggestions: [proposed] }),
  });
  const reader = telegram.person({ languageCode: "en" });
  const [answer] = await exchange(reader, "Who came?");
  if (answer === undefined) throw new Error("no answer");
  const button = buttonsOf(answer).find(({ text }) => text === proposed);
  await repliesTo(() => {
    reader.press(answer, button?.data ?? "");
    return answer;
  });
  expect(asked.map(({ question }) => question)).toEqual(["Who came?", proposed]);
});
