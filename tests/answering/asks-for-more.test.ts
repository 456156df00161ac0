import { expect, test } from "vitest";
import { asksForMore } from "../../src/answering/asks-for-more.ts";
import { phrase } from "../../src/phrases/phrase.ts";
import { LANGUAGES } from "../../src/text/language.ts";

test.each([
  ["pl", "Opowiedz o tym więcej"],
  ["pl", "Możesz rozwinąć?"],
  ["pl", "A co jeszcze o tym wiadomo?"],
  ["en", "Tell me more"],
  ["en", "Go on, please"],
  ["en", "Give me an example"],
  ["ru", "А что ещё об этом известно?"],
  ["ru", "Расскажите подробнее"],
  ["kk", "Тағы не айта аласың?"],
  ["kk", "Толығырақ айтып беріңізші"],
] as const)("%s: “%s” asks for more and for nothing else", (language, message) => {
  expect(asksForMore(message, language)).toBe(true);
});

test.each([
  ["pl", "Kto jeszcze był w Astanie?"],
  ["pl", "A co o tym powiedział Tokajew?"],
  ["en", "What else did Kallas discuss?"],
  ["en", "How did it go?"],
  ["ru", "Кто ещё приехал?"],
  ["kk", "Тағы кім келді?"],
  ["kk", "тағы Берлин туралы толығырақ"],
  ["ru", "подробнее про Даймлер"],
  ["en", ""],
] as const)("%s: “%s” asks for something of its own", (language, message) => {
  expect(asksForMore(message, language)).toBe(false);
});

test.each(LANGUAGES)("what the bot itself says for more of a point asks for more: %s", (language) => {
  expect(asksForMore(phrase(language, "tell-me-more"), language)).toBe(true);
});
