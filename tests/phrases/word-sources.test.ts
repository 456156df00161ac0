import { expect, test } from "vitest";
import { type SourceDescription, wordGreeting, wordSources } from "../../src/phrases/word-sources.ts";

const full: SourceDescription = {
  title: "Kazachstan i Unia",
  language: "pl",
  url: "https://example.org/article",
  author: "A. Author",
  publisher: "The Publisher",
  published: "2025-04-30",
  rights: "its publisher’s",
  translations: [
    { title: "Kazakhstan and the EU", language: "en", rights: "The text belongs to its publisher." },
    { title: "Казахстан и ЕС", language: "ru", rights: null },
  ],
};
const bare: SourceDescription = {
  title: "notes",
  language: "kk",
  url: null,
  author: null,
  publisher: null,
  published: null,
  rights: null,
  translations: [],
};

test("wordSources tells origin, languages and rights in the reader's language", () => {
  expect(wordSources("en", [full])).toBe(
    [
      "I answer from this source:",
      "",
      "Kazakhstan and the EU",
      "A. Author, The Publisher, April 30, 2025",
      "https://example.org/article",
      "Language of the original: Polish",
      "Translations: English, Russian",
      "Rights: The text belongs to its publisher.",
    ].join("\n"),
  );
});

test("wordSources leaves out what is not known", () => {
  expect(wordSources("pl", [full, bare])).toMatch(/^Odpowiadam na podstawie tych źródeł:\n\nKazachstan i Unia\n/u);
  expect(wordSources("pl", [bare]).split("\n").slice(2)).toEqual(["notes", "Język oryginału: kazachski"]);
});

test("wordGreeting names the sources in the reader's language where a translation does", () => {
  expect(wordGreeting("ru", [full, bare])).toBe(
    "Отвечаю на вопросы по этим источникам:\n• Казахстан и ЕС (A. Author, The Publisher, 30 апреля 2025 г.)\n• notes\n\n" +
      "Спрашивайте по-русски, по-казахски, по-польски или по-английски.",
  );
});

test("wordGreeting names five sources and counts the rest", () => {
  const greeting = wordGreeting(
    "en",
    Array.from({ length: 8 }, (_, index) => ({ ...bare, title: `note ${index + 1}` })),
  );
  expect(greeting).toContain("• note 5\n… and 3 more\n");
  expect(greeting).not.toContain("note 6");
});

test("wordGreeting and wordSources say so when there is no source", () => {
  expect(wordGreeting("en", [])).toBe("There is no source to answer from yet.");
  expect(wordSources("en", [])).toBe("There is no source to answer from yet.");
});
