import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, Answered } from "../../src/answering/answer.ts";
import type { FormattedText } from "../../src/telegram/formatted-text.ts";
import { MESSAGE_LIMITS } from "../../src/telegram/message-limits.ts";
import { renderAnswer } from "../../src/telegram/render-answer.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { lostText } from "../measure/render/lost-text.ts";
import { checkEntities } from "../support/bot-api/entity-rules.ts";
import { checkText } from "../support/bot-api/text-rules.ts";
import { sampleAnswered, sampleCitation, sampleDeclined, translatedCitation } from "../support/sample-answers.ts";
import { arbitraryAnswered } from "./arbitrary-answer.ts";

const only = (answer: Answer): FormattedText => {
  const [first, ...others] = renderAnswer(answer);
  expect(others).toEqual([]);
  return first ?? expect.fail("nothing was rendered");
};

const stretches = ({ text, entities }: FormattedText, type: string): string[] =>
  entities.filter((entity) => entity.type === type).map(({ offset, length }) => text.slice(offset, offset + length));

const polish = (changes: Partial<Answered> = {}): Answered =>
  sampleAnswered({
    language: "pl",
    claims: [{ text: "Kallas udała się do Astany.", citations: [1] }],
    citations: [sampleCitation()],
    ...changes,
  });

test("renderAnswer puts the markers after each sentence", () => {
  const claims = [
    { text: "Kallas udała się do Astany.", citations: [1] },
    { text: "Tydzień później był szczyt.", citations: [2, 3] },
  ];
  const citations = [1, 2, 3].map((number) => sampleCitation({ number }));
  const { text } = only(polish({ claims, citations }));
  expect(text.split("\n")[0]).toBe("Kallas udała się do Astany. [1] Tydzień później był szczyt. [2][3]");
});

test("renderAnswer folds the citations below the answer: number, title, paragraph, the original's words", () => {
  const message = only(polish());
  const quote = "[1] „Kazachstan i Unia”, ¶ 3\nKallas udała się do Astany.";
  expect(stretches(message, "expandable_blockquote")).toEqual([quote]);
  expect(stretches(message, "bold")).toEqual(["[1]"]);
  expect(message.text).toBe(`Kallas udała się do Astany. [1]\n\n${quote}`);
});

test.each([
  ["pl", "oryginał:", "tłumaczenie:"],
  ["en", "original:", "translation:"],
  ["ru", "оригинал:", "перевод:"],
  ["kk", "түпнұсқа:", "аударма:"],
] as const)(
  "renderAnswer shows the original and the translation that a reader was shown, marked, in %s",
  (language, ...labels) => {
    const message = only(sampleAnswered({ language, citations: [translatedCitation()] }));
    const [quote] = stretches(message, "expandable_blockquote");
    expect(quote).toContain(`${labels[0]} Kallas udała się do Astany.\n${labels[1]} Kallas travelled to Astana.`);
    expect(stretches(message, "italic")).toEqual(labels);
  },
);

test("renderAnswer shows how a follow-up was understood, first and in italics", () => {
  const message = only(polish({ completed: true, question: "Kto przyjechał do Astany? A kiedy?" }));
  expect(message.text.startsWith("Rozumiem pytanie tak: Kto przyjechał do Astany? A kiedy?\n\n")).toBe(true);
  expect(stretches(message, "italic")).toEqual(["Rozumiem pytanie tak: Kto przyjechał do Astany? A kiedy?"]);
});

test("renderAnswer names what a partly covered question leaves open, above the citations", () => {
  const { text } = only(polish({ reason: "partly-covered", missing: ["PKB"] }));
  expect(text.indexOf("„PKB”")).toBeGreaterThan(0);
  expect(text.indexOf("„PKB”")).toBeLessThan(text.indexOf("[1] „Kazachstan"));
});

test("renderAnswer shows a question that the reader has not typed above its answer", () => {
  const [message] = renderAnswer(polish({}), { heading: "Gdzie odbył się szczyt?" });
  expect(message?.text.startsWith("Gdzie odbył się szczyt?\n\n")).toBe(true);
  expect(message?.entities).toContainEqual({ type: "bold", offset: 0, length: "Gdzie odbył się szczyt?".length });
});

test("renderAnswer leaves the suggestions to the buttons", () => {
  expect(only(polish({ suggestions: ["Co odkryto?"] })).text).not.toContain("Co odkryto?");
});

test.each(LANGUAGES)("renderAnswer gives a refusal its reason and the nearest thing, no source, in %s", (language) => {
  const nearest = { title: "Kazakhstan", paragraph: 4 };
  const refusal = sampleDeclined({ language, missing: ["PKB"], nearest, suggestions: ["Where was the summit?"] });
  const message = only(refusal);
  expect(message.entities).toEqual([]);
  expect(message.text).not.toMatch(/\[\d+\]/);
  const [reason, place, ...more] = message.text.split("\n\n");
  expect(reason).toContain("PKB");
  expect(place).toMatch(/Kazakhstan.*4/);
  expect(more).toEqual([]);
});

test("renderAnswer keeps line breaks, tabs and marks of direction from spoiling the offsets", () => {
  const message = only(polish({ citations: [sampleCitation({ quote: "Raz\r\ndwa\ttrzy \u202eabc." })] }));
  checkText(message.text);
  checkEntities(message.text, message.entities);
  expect(message.text.endsWith("Raz\ndwa trzy abc.")).toBe(true);
});

test("renderAnswer spreads sixty citations over messages, each with its own fold", () => {
  const quote = "Zdanie o szczycie w Samarkandzie. ".repeat(10).trim();
  const citations = Array.from({ length: 60 }, (_, index) => sampleCitation({ number: index + 1, quote }));
  const parts = renderAnswer(polish({ citations }));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.every((part) => stretches(part, "expandable_blockquote").length === 1)).toBe(true);
  expect(parts.slice(1).every(({ text }) => /^\[\d+\] „/.test(text))).toBe(true);
});

test("renderAnswer makes messages that Telegram accepts of any answer, and loses nothing of it", () => {
  fc.assert(
    fc.property(arbitraryAnswered, (answer) => {
      const parts = renderAnswer(answer);
      for (const { text, entities } of parts) {
        checkText(text);
        checkEntities(text, entities);
        expect(entities.length).toBeLessThanOrEqual(MESSAGE_LIMITS.entities);
      }
      const texts = parts.map(({ text }) => text);
      expect(lostText(answer, texts)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
