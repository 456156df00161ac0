import { expect, test } from "vitest";
import { relativeYears } from "../../src/text/relative-years.ts";
import { splitWords } from "../../src/text/split-words.ts";

const years = (text: string, language: "pl" | "en" | "ru" | "kk") =>
  relativeYears(
    splitWords(text)
      .map(({ folded }) => folded)
      .join(" "),
    language,
    2025,
  );

test.each([
  ["dodane w zeszłym roku, a dwie w lutym tego roku", "pl", ["2024", "2025"]],
  ["added last year and two more this year", "en", ["2024", "2025"]],
  ["в прошлом году и в феврале этого года", "ru", ["2024", "2025"]],
  ["былтыр екеуі, биыл тағы екеуі", "kk", ["2024", "2025"]],
  ["in the year 2022", "en", []],
] as const)("relativeYears of %j in %s", (text, language, expected) => {
  expect(years(text, language)).toEqual(expected);
});
