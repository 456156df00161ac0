import { expect, test } from "vitest";
import { expectedAnswer } from "../../../src/retrieval/question/expected-answer.ts";
import { splitWords } from "../../../src/text/split-words.ts";

test.each([
  ["pl", "Jak długo przed szczytem była tam Kallas?", "duration"],
  ["pl", "Ile euro dała Unia?", "money"],
  ["pl", "Ile firm trafiło na listę?", "number"],
  ["pl", "Jak nazywają się te firmy?", "name"],
  ["pl", "Co powiedział Tokajew?", "statement"],
  ["en", "How many weeks before the summit?", "duration"],
  ["en", "How much money did it cost?", "money"],
  ["en", "In which region is it?", "place"],
  ["en", "What are the names of the companies?", "name"],
  ["en", "What did Kallas say?", "statement"],
  ["ru", "За сколько дней до саммита?", "duration"],
  ["ru", "На сколько процентов выросла торговля?", "percentage"],
  ["ru", "Как называются компании?", "name"],
  ["kk", "Қанша компания?", "number"],
  ["kk", "Қай жылы болды?", "time"],
  ["kk", "Неше миллион еуро бөлінді?", "money"],
] as const)("%s: “%s” asks for a %s", (language, question, type) => {
  expect(expectedAnswer(splitWords(question), language)?.type).toBe(type);
});

test.each([
  ["pl", "Czy Kazachstan nałoży sankcje?"],
  ["en", "Will Kazakhstan impose sanctions?"],
  ["ru", "Почему выросла торговля?"],
  ["kk", "Сауда өсті ме?"],
] as const)("%s: “%s” asks for nothing of a kind", (language, question) => {
  expect(expectedAnswer(splitWords(question), language)).toBeNull();
});

test("only the words that ask are taken for asking words", () => {
  const words = splitWords("What did O’Sullivan say to Kazakhstan?");
  expect(expectedAnswer(words, "en")?.words).toEqual(new Set([0]));
});
