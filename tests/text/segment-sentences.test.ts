import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_SENTENCE } from "../../src/text/cut-long-sentence.ts";
import { segmentSentences } from "../../src/text/segment-sentences.ts";
import { anyLongText, anyText } from "./any-text.ts";

const sentencesOf = (text: string): string[] => segmentSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each line holds the sentences of one text, parted by "|". */
const SENTENCES: Readonly<Record<string, string>> = {
  "a Polish abbreviation before its noun": "Rozmawiał z komisarzem ds. Partnerstw. | Potem wyjechał.",
  "m.in. before a capital": "Byli tam m.in. Tokajew i Kallas. | Rozmawiali.",
  "prof. and im.": "Przyszedł prof. Nowak z ul. Długiej. | Szkoła im. Adama Mickiewicza stoi.",
  "a year before a name": "Stanowisko to nakreślił w 2022 r. Timur Sulejmenow, zastępca szefa. | Potem milczał.",
  "a year at the end": "Urodził się w 1995 r. | Jego brat też.",
  "a percentage at the end": "Handel wzrósł o 18 proc. | Potem spadł.",
  "thousands and millions": "Wydano 5 tys. euro i 20 mln ton. | Dużo.",
  "a Russian abbreviation": "Он, т.е. Иванов, учился в школе им. Абая. | Потом уехал.",
  "a Russian year": "Это было в 1999 г. | Он уехал. | В 2022 г. Тимур Сулейменов вернулся.",
  "a city": "Саммит прошёл в г. Алматы. | Потом уехали.",
  "a list that ends": "Приехали Каллас, Сикела и др. | Встреча прошла в Астане.",
  "a Kazakh year": "Оны 2022 ж. Тимур Сүлейменов айтты. | Содан кейін кетті.",
  "initials apart": "J. R. R. Tolkien i А. С. Пушкин pisali. | Dużo.",
  "initials together": "Встретились Н.А. Назарбаев и К.К. Токаев. | Говорили долго.",
  "an initial of two letters": "К.-Ж. Токаев встретил Дж. Байдена. | Они говорили.",
  "an English title": "Mr. Smith met Dr. Brown, i.e. Tuesday’s guest, e.g. Bob. | He left.",
  "an English date": "It opened on Jan. 5 in Astana. | Then it closed.",
  "a country in capitals": "The U.S. Government agreed. | It paid.",
  "a reference": "Zob. rozdz. 3 i s. 15. | Por. Nowak.",
  "a decimal number and a date": "Wzrost o 1.5 punktu od 3.04.2025 do dziś. | Koniec.",
  "a year that closes a sentence": "Tak było w 2024. | Potem nie.",
  "a Polish quote": "„Idziemy.” | Tak powiedział. | „Czy to prawda?” – zapytał.",
  "a Russian quote": "«Мы идём!» | Так он сказал.",
  brackets: "(Padało.) | Poszli.",
  "dots and marks": "Czekaj… nie. | Co?! | Tak!",
  "an address on the web": "Zobacz example.com teraz. | Koniec.",
};

test.each(Object.entries(SENTENCES))("segmentSentences knows %s", (_, marked) => {
  const sentences = marked.split(" | ");
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
});

test("segmentSentences joins wrapped lines", () => {
  expect(sentencesOf("Linia pierwsza\r\ni Druga linia\nbez końca. Trzecia.")).toEqual([
    "Linia pierwsza\r\ni Druga linia\nbez końca.",
    "Trzecia.",
  ]);
});

test("segmentSentences keeps list items apart and a number with its item", () => {
  expect(sentencesOf("Lista:\n- jeden\n* dwa\n1. Trzy w 2024.\n2. Cztery")).toEqual([
    "Lista:",
    "- jeden",
    "* dwa",
    "1. Trzy w 2024.",
    "2. Cztery",
  ]);
});

test("sentences of any text lie in order inside it, trimmed, and hold all that is not white space", () => {
  fc.assert(
    fc.property(anyText, fc.oneof(anyText, anyLongText), anyText, (before, text, after) => {
      const whole = before + text + after;
      let from = before.length;
      for (const { start, end } of segmentSentences(whole, before.length, before.length + text.length)) {
        expect(whole.slice(from, start).trim()).toBe("");
        const sentence = whole.slice(start, end);
        expect(sentence).not.toBe("");
        expect(sentence.trim()).toBe(sentence);
        expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
        from = end;
      }
      expect(whole.slice(from, before.length + text.length).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

test("a long text has the sentences of its parts", () => {
  const part = "Kazachstan, m.in. w 2022 r. Timur Sulejmenow, zapowiedział zmiany. Czy to prawda? Tak!";
  const times = 400;
  expect(sentencesOf(Array(times).fill(part).join(" "))).toEqual(Array(times).fill(sentencesOf(part)).flat());
});

test("segmentSentences cuts a sentence that is too long to be quoted, and leaves its neighbours", () => {
  const long = `Słowo ${"dalej ".repeat(5_000)}koniec.`;
  const sentences = sentencesOf(`Raz. ${long} Trzy.`);
  expect(sentences.slice(1, -1).join(" ")).toBe(long);
  expect([sentences[0], sentences.at(-1)]).toEqual(["Raz.", "Trzy."]);
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
});
