import { expect, test } from "vitest";
import { readCourtesy } from "../../src/text/courtesies.ts";

test.each([
  ["Dzień dobry!", "greeting", "pl"],
  ["Hej", "greeting", "pl"],
  ["ok, wielkie dzięki", "thanks", "pl"],
  ["dziekuje bardzo", "thanks", "pl"],
  ["Do widzenia.", "farewell", "pl"],
  ["Hi there", "greeting", "en"],
  ["Thank you very much!", "thanks", "en"],
  ["Thanks, bye", "thanks", "en"],
  ["Goodbye", "farewell", "en"],
  ["Здравствуйте!", "greeting", "ru"],
  ["Добрый день", "greeting", "ru"],
  ["Спасибо большое 🙏", "thanks", "ru"],
  ["До свидания", "farewell", "ru"],
  ["Сәлеметсіз бе?", "greeting", "kk"],
  ["Қайырлы таң", "greeting", "kk"],
  ["Көп рахмет", "thanks", "kk"],
  ["Сау болыңыз", "farewell", "kk"],
])("%s is courtesy", (message, kind, language) => {
  expect(readCourtesy(message)).toEqual({ kind, language });
});

test.each([
  "",
  "👍",
  "ok",
  "Dzięki, a kiedy?",
  "Hi, who met Kallas?",
  "Dzięki czemu wzrósł handel?",
  "Пока не ясно, когда был саммит",
  "День саммита?",
  "What day?",
  "Сау ма?",
  "Привет, расскажи о санкциях",
])("%s is none", (message) => {
  expect(readCourtesy(message)).toBeNull();
});
