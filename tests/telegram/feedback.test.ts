import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";
import { createBotInProcess } from "./bot-in-process.ts";

const THANKS = {
  pl: "Dziękuję za ocenę.",
  en: "Thank you for telling me.",
  ru: "Спасибо за оценку.",
  kk: "Бағаңызға рақмет.",
};

test.each(LANGUAGES)("👍 and 👎 under an answer keep who thought what of it, with thanks in %s", async (language) => {
  const { telegram, exchange, handlePending, verdicts } = createBotInProcess({
    answer: () => sampleAnswered({ language }),
  });
  const reader = telegram.person();
  const [answer] = await exchange(reader, "Who came?");
  if (answer === undefined) throw new Error("no answer");
  for (const data of ["feedback:good", "feedback:bad"]) reader.press(answer, data);
  await handlePending();
  const of = { chat: String(answer.chat.id), message: String(answer.message_id), person: String(reader.user.id) };
  expect(verdicts).toEqual([
    { ...of, isGood: true },
    { ...of, isGood: false },
  ]);
  expect(telegram.calls("answerCallbackQuery").map(({ params }) => params["text"])).toEqual([
    THANKS[language],
    THANKS[language],
  ]);
  expect(telegram.refusals()).toEqual([]);
});

test("a refusal has no such buttons", async () => {
  const { telegram, exchange } = createBotInProcess({ answer: () => sampleDeclined() });
  const [refusal] = await exchange(telegram.person(), "What does oil cost?");
  expect(JSON.stringify(refusal?.reply_markup ?? "")).not.toContain("feedback");
});
