import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { anyText } from "./any-text.ts";

const QUESTIONS = {
  pl: ["Kto?", "A kiedy?", "Gdzie odbył się szczyt?", "Kto przyjechal do Astany?", "Jakie zloza odkryto", "ILE FIRM"],
  en: ["When?", "And why?", "Who came to Astana?", "Summit location?", "trade growth in 2024", "WHERE WAS IT"],
  ru: ["Кто?", "А когда?", "Где прошел саммит?", "Гдe прошел саммит", "рост торговли с ЕС", "КТО ПРИЕХАЛ"],
  kk: ["Қашан?", "Ал неге?", "Саммит қайда өтті?", "Саммит кайда отти?", "Каллас кимдермен кездести?", "КІМ КЕЛДІ"],
} as const;

test.each(LANGUAGES.flatMap((language) => QUESTIONS[language].map((question) => [language, question] as const)))(
  "detectLanguage says %s of “%s”",
  (language, question) => {
    expect(detectLanguage(question)).toBe(language);
  },
);

test.each(["Kaja Kallas", "Kaja Kallas Olaf Scholz", "Timur Suleimenov, David O’Sullivan", "Касым-Жомарт Токаев"])(
  "detectLanguage says nothing of names alone: %s",
  (names) => {
    expect(detectLanguage(names)).toBeNull();
    expect(detectLanguage(`${names} 2025`)).toBeNull();
  },
);

test.each(["", " ", "42", "2025?!", "😀", "שלום"])("detectLanguage says nothing of “%s”", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test("detectLanguage takes any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([...LANGUAGES, null]).toContain(detectLanguage(text));
    }),
  );
});
