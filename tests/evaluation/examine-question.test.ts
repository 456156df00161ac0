import { expect, test } from "vitest";
import { examineQuestion } from "../../src/evaluation/examine-question.ts";
import type { PublicQuestion } from "../../src/evaluation/public-set.ts";
import type { Scope } from "../../src/evaluation/scope-questions.ts";
import { documentText } from "../support/knowledge-folder.ts";
import { answeringOver } from "./answering-over.ts";

const FILES = {
  "gori.md": documentText(
    "en",
    "The market of Gori sells clocks.",
    "The bridge of Gori was built by Ivan Petrov in 1912.",
  ),
  "hisor.md": documentText("en", "The market of Hisor sells apples. It opens at dawn."),
  "hisor.ru.md": documentText("ru", "Рынок Хисора продаёт яблоки. Он открывается на рассвете."),
};

/** Declines as the program does, never and always. */
const THRESHOLDS = { sensible: 0.25, none: 0, all: 1 } as const;

async function examine(
  asked: Partial<PublicQuestion>,
  scope: Scope = "in",
  threshold: keyof typeof THRESHOLDS = "sensible",
) {
  const question: PublicQuestion = {
    id: "1",
    lang: "en",
    turns: ["Who built the bridge of Gori?"],
    answerable: true,
    answers: ["Ivan Petrov"],
    about: { document: "gori", paragraph: 2 },
    gold: { document: "gori", paragraph: 2 },
    gold_documents: [],
    ...asked,
  };
  return await examineQuestion({ question, scope }, await answeringOver(FILES, THRESHOLDS[threshold]));
}

test("a question that is answered has its paragraph first and the answer in its quote", async () => {
  const record = await examine({});
  expect(record).toMatchObject({
    id: "1",
    outcome: "answered",
    reason: null,
    rank: 1,
    rankAlone: undefined,
    correct: true,
  });
  expect(record.quotes).toEqual({ given: true, givenBest: true, undeclined: true, undeclinedBest: true });
  expect(record.givenConfidence).toBeCloseTo(record.confidence, 12);
  expect(record.features).toMatchObject({ bias: 1, absentNumber: 0 });
});

test("what is declined is a miss, but for what would have been quoted", async () => {
  const record = await examine({}, "in", "all");
  expect(record).toMatchObject({ outcome: "declined", rank: 1 });
  expect(record.quotes).toEqual({ given: false, givenBest: false, undeclined: true, undeclinedBest: true });
});

test("the answer may stand in the translation that the reader is shown", async () => {
  const russian = { lang: "ru", turns: ["Что продаёт рынок Хисора?"], answers: ["яблоки"] } as const;
  const place = { document: "hisor", paragraph: 1 };
  const record = await examine({ ...russian, turns: [...russian.turns], answers: [...russian.answers], gold: place });
  expect(record).toMatchObject({ rank: 1, quotes: { given: true, givenBest: true } });
});

test("a paragraph that is given is judged though another one is found", async () => {
  const { confidence, givenConfidence } = await examine({ about: { document: "hisor", paragraph: 1 }, gold: null });
  expect(givenConfidence).toBeLessThan(confidence);
});

test("a question without an answer has no rank and no quote to look for", async () => {
  const record = await examine({ answerable: false, answers: [], gold: null }, "near-miss");
  expect(record).toMatchObject({ scope: "near-miss", rank: null, quotes: null, correct: false });
  expect(record.givenConfidence).not.toBeNull();
});

test("a question whose article was left out has no paragraph that could be given", async () => {
  const record = await examine({ gold: { document: "elsewhere", paragraph: 1 }, about: null }, "out");
  expect(record).toMatchObject({ scope: "out", rank: null, givenConfidence: null });
});

test("where only documents are known any paragraph of theirs is right", async () => {
  const record = await examine({ gold: null, about: null, gold_documents: ["gori"] });
  expect(record).toMatchObject({ rank: 1, correct: true });
});

test("a follow-up is asked after its earlier turns, and alone", async () => {
  const turns = ["What does the market of Hisor sell?", "And when does it open?"];
  const record = await examine({ turns, answers: ["dawn"], gold: { document: "hisor", paragraph: 1 } });
  expect(record).toMatchObject({ rank: 1, outcome: "answered", quotes: { given: true } });
  expect(record.rankAlone).not.toBeUndefined();
});

test("a question with nothing to go by has no features", async () => {
  expect(await examine({ turns: ["?!"] })).toMatchObject({ rank: null, features: null, correct: false, confidence: 0 });
});
