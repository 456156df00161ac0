import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";
import { dataOf } from "./buttons-of.ts";

const LABEL = {
  pl: "Nie, to osobne pytanie",
  en: "No, I meant it on its own",
  ru: "Нет, это отдельный вопрос",
  kk: "Жоқ, бұл бөлек сұрақ",
};
const setUp = (language: (typeof LANGUAGES)[number] = "en") =>
  createBotInProcess({
    answer: (question) => sampleAnswered({ question, language, completed: question.startsWith("And") }),
  });

test.each(LANGUAGES)("a follow-up has a button by which it is asked on its own, in %s", async (language) => {
  const { telegram, exchange, repliesTo, asked } = setUp(language);
  const reader = telegram.person();
  const [first] = await exchange(reader, "Who came?");
  expect(dataOf(first, LABEL[language])).toBe("");
  const [followed] = await exchange(reader, "And when?");
  if (followed === undefined) throw new Error("no answer");
  const [again] = await repliesTo(() => {
    reader.press(followed, dataOf(followed, LABEL[language]));
    return followed;
  });
  expect(again?.text?.startsWith("And when?\n\n")).toBe(true);
  expect(asked.map(({ question, history }) => [question, history.turns.length])).toEqual([
    ["Who came?", 0],
    ["And when?", 1],
    ["And when?", 0],
  ]);
  expect(telegram.refusals()).toEqual([]);
});

test("in a group anybody may press it, for the answer replies to the question", async () => {
  const { telegram, exchange, repliesTo, asked } = setUp();
  const [asker, other] = [telegram.person(), telegram.person()];
  const place = { group: telegram.group() };
  const [followed] = await exchange(asker, "/ask And when?", place);
  if (followed === undefined) throw new Error("no answer");
  const [again] = await repliesTo(() => {
    other.press(followed, dataOf(followed, LABEL.en));
    return followed;
  });
  expect(again?.text?.startsWith("And when?")).toBe(true);
  expect(asked.at(-1)?.history.turns).toEqual([]);
});

test("after /new the button is told to be out of date", async () => {
  const { telegram, exchange, handlePending } = setUp();
  const reader = telegram.person();
  const [followed] = await exchange(reader, "And when?");
  await exchange(reader, "/new");
  if (followed === undefined) throw new Error("no answer");
  reader.press(followed, dataOf(followed, LABEL.en));
  await handlePending();
  expect(telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([
    "This button no longer works.",
  ]);
});
