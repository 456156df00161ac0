import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { extendHistory, turnOf } from "../../src/answering/extend-history.ts";
import { proveQuestions } from "../../src/answering/prove-questions.ts";
import { type History, NO_HISTORY } from "../../src/answering/turn.ts";
import { openShippedAnswering, type ShippedAnswering } from "../support/shipped-answering.ts";

let shipped: ShippedAnswering;
beforeAll(async () => {
  shipped = await openShippedAnswering();
});

async function converse(...questions: string[]) {
  let history: History = NO_HISTORY;
  const answers = [];
  for (const question of questions) {
    const answer = await shipped.answerQuestion(question, history);
    history = extendHistory(history, turnOf(question, answer), 12);
    answers.push(answer);
  }
  return answers;
}

test.each([
  ["pl", "Gdzie odbył się szczyt UE-Azja Centralna?"],
  ["en", "Where did the EU–Central Asia summit take place?"],
  ["ru", "Где прошёл саммит ЕС — Центральная Азия?"],
  ["kk", "ЕО – Орталық Азия саммиті қайда өтті?"],
] as const)("an answer in %s quotes the original and shows the reader's language", async (language, question) => {
  const [answer] = await converse(question);
  expect(answer).toMatchObject({ outcome: "answered", language, completed: false, question });
  if (answer?.outcome !== "answered") return;
  const [citation] = answer.citations;
  expect(citation?.quote).toContain("odbył się w Samarkandzie");
  expect(citation?.translation?.language).toBe(language === "pl" ? undefined : language);
  expect(answer.claims[0]?.text).toBe(citation?.translation?.quote ?? citation?.quote);
});

test("every offered question of the shipped documents is answered", async () => {
  const { unanswered, proved } = await proveQuestions(shipped.documents, shipped.answerQuestion);
  expect(unanswered).toEqual([]);
  expect(proved.length).toBeGreaterThanOrEqual(32);
});

test("a follow-up is completed from the conversation and keeps its language", async () => {
  const [, when] = await converse("Gdzie odbył się szczyt?", "A kiedy?");
  expect(when).toMatchObject({ outcome: "answered", language: "pl", completed: true });
  expect(when?.question).toBe("Gdzie odbył się szczyt? A kiedy?");
});

test("a quote keeps its number within a conversation", async () => {
  const [first, , third] = await converse(
    "Where did the summit take place?",
    "What did the Kazakh geologists announce?",
    "Where did the summit take place?",
  );
  if (first?.outcome !== "answered" || third?.outcome !== "answered") throw new Error("not answered");
  expect(third.citations.map(({ number, start }) => [number, start])).toEqual(
    first.citations.map(({ number, start }) => [number, start]),
  );
});

test("tell me more goes on where the answer ended", async () => {
  const [first, more] = await converse("What did the Kazakh geologists announce?", "Tell me more");
  if (first?.outcome !== "answered" || more?.outcome !== "answered") throw new Error("not answered");
  expect(more.citations[0]?.paragraph).toBe(first.citations[0]?.paragraph);
  expect(more.citations.map(({ start }) => start)).not.toContain(first.citations[0]?.start);
});

test("a question of function words alone is too vague at first", async () => {
  const [answer] = await converse("A kiedy?");
  expect(answer).toMatchObject({ outcome: "declined", reason: "too-vague" });
});

test("a refusal off the topic cites and names nothing", async () => {
  const [answer] = await converse("How do I bake sourdough bread?");
  expect(answer).toMatchObject({ outcome: "declined", reason: "off-topic", missing: [], nearest: null });
});

test.each([
  "My grandfather soaks chickpeas overnight, boils them with bay leaves, garlic and turmeric, mashes half of them, stirs in tahini and lemon juice and serves it with warm flatbread, but can I use peanut butter?",
  "Moja pralka od wczoraj głośno stuka podczas wirowania, woda nie odpływa, na wyświetlaczu miga kod błędu i czuć spaleniznę: wymienić łożysko i filtr pompy czy wezwać fachowca?",
  "Мысығым үш күннен бері тамақ ішпейді, диванның астына тығылып алады, түшкіреді және сол құлағын қаси береді, ветеринарға апару керек пе?",
])("a long question off the topic is not covered for its length: %s", async (question) => {
  expect(await shipped.answerQuestion(question, NO_HISTORY)).toMatchObject({ outcome: "declined" });
});

test("a refusal on the topic names what is missing and what is nearest", async () => {
  const [answer] = await converse("Jakie PKB ma Kazachstan?");
  expect(answer).toMatchObject({ outcome: "declined", reason: "not-in-source", missing: ["PKB"] });
});

test("two questions in one are answered in part", async () => {
  const [answer] = await converse("Where did the summit take place and what did the hotel rooms cost?");
  expect(answer).toMatchObject({ outcome: "answered", reason: "partly-covered" });
  expect(answer?.missing).toEqual(["what did the hotel rooms cost?"]);
});

test("a follow-up in another language continues the question before", async () => {
  const [, when] = await converse("Gdzie odbył się szczyt?", "And when?");
  expect(when).toMatchObject({ outcome: "answered", language: "en", completed: true });
});

test("the language asked for changes the answer, not how the question is read", async () => {
  const question = "Z kim Kaja Kallas spotkała się w Astanie?";
  const polish = await shipped.answerQuestion(question, NO_HISTORY);
  const english = await shipped.answerQuestion(question, NO_HISTORY, { language: "en" });
  if (polish.outcome !== "answered" || english.outcome !== "answered") throw new Error("not answered");
  expect(english.language).toBe("en");
  expect(english.citations.map(({ start }) => start)).toEqual(polish.citations.map(({ start }) => start));
});

test("two questions in one message are no follow-up", async () => {
  const [answer] = await converse("Who did Kaja Kallas meet in Astana? And when?");
  expect(answer).toMatchObject({ completed: false, question: "Who did Kaja Kallas meet in Astana? And when?" });
});

test("thanks and greetings continue nothing", async () => {
  const [, thanks] = await converse("Gdzie odbył się szczyt?", "dzięki");
  expect(thanks).toMatchObject({ outcome: "declined", reason: "too-vague" });
});

test("whatever is typed comes to an answer with verbatim quotes or to a refusal", async () => {
  const texts = new Map(
    shipped.documents.flatMap((document) => [document, ...document.translations]).map(({ file, text }) => [file, text]),
  );
  const message = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(
        fc.constantFrom("Kallas", "Astana", "сколько", "қашан", "?", "<b>", "'; --", "2024", "A", "и", "\n", "😀"),
        { maxLength: 12 },
      )
      .map((words) => words.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 3 }), async (messages) => {
      for (const answer of await converse(...messages)) {
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        if (answer.outcome === "declined") continue;
        for (const { file, start, end, quote } of answer.citations) {
          expect(texts.get(file)?.slice(start, end)).toBe(quote);
        }
        expect(answer.claims.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});
