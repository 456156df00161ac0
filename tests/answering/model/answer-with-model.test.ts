import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import type { Answered } from "../../../src/answering/answer.ts";
import { createQuestionAnswerer } from "../../../src/answering/answer-question.ts";
import { extendHistory, turnOf } from "../../../src/answering/extend-history.ts";
import type { LanguageModel } from "../../../src/answering/model/language-model.ts";
import { ModelError } from "../../../src/answering/model/model-error.ts";
import type { ModelUsage } from "../../../src/answering/model/model-usage.ts";
import type { QuestionOptions } from "../../../src/answering/question-answerer.ts";
import { type History, NO_HISTORY } from "../../../src/answering/turn.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../../src/config-variables.ts";
import { loadTokenCounter } from "../../../src/models/token-counter.ts";
import { type Prompts, readPrompts } from "../../../src/prompts/read-prompts.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import {
  openShippedAnswering,
  SHIPPED_PROMPTS,
  type ShippedAnswering,
  withModel,
} from "../../support/shipped-answering.ts";
import { type Scripted, scriptedModel } from "./scripted-model.ts";

let shipped: ShippedAnswering;
let prompts: Prompts;
beforeAll(async () => {
  shipped = await openShippedAnswering();
  prompts = await readPrompts(SHIPPED_PROMPTS);
});

const line = (text: string, quote: string, passage = 1) =>
  `${JSON.stringify({ text, quotes: [{ passage, quote }] })}\n`;
const missing = (...parts: string[]) => `${JSON.stringify({ missing: parts })}\n`;

function openWith(model: LanguageModel, inputTokens = 100_000) {
  const usages: ModelUsage[] = [];
  const onUsage = (usage: ModelUsage) => usages.push(usage);
  return { usages, ask: withModel(shipped, { model, prompts, inputTokens, milliseconds: 5_000, onUsage }) };
}

/** Asks one question of a scripted model. */
async function askScripted(question: string, script: readonly Scripted[], options: QuestionOptions = {}) {
  const { model, asked } = scriptedModel(...script);
  const { ask, usages } = openWith(model);
  return { answer: await ask(question, NO_HISTORY, options), asked, usages };
}

async function historyOf(...questions: string[]): Promise<History> {
  let history: History = NO_HISTORY;
  for (const question of questions) {
    history = extendHistory(history, turnOf(question, await shipped.answerQuestion(question, history)), 12);
  }
  return history;
}

const NO_SANCTIONS =
  "Kazakhstan has consistently declared that, while it will not impose sanctions of its own on Russia, it will respect measures imposed by other states.";
const WHY = "Why did Kazakhstan impose its own sanctions on Russia?";

test("a false premise is answered with what contradicts it", async () => {
  const said = "Kazakhstan has declared that it will not impose sanctions of its own on Russia.";
  const { answer } = await askScripted(WHY, [line(said, NO_SANCTIONS)]);
  expect(answer).toMatchObject({ outcome: "answered", claims: [{ text: said, citations: [1] }] });
});

test("a model that plays along with a false premise does not reach the reader", async () => {
  const said = "Kazakhstan imposed sanctions of its own on Russia to respect measures imposed by other states.";
  const { answer, usages } = await askScripted(WHY, [line(said, NO_SANCTIONS), line(said, NO_SANCTIONS)]);
  expect(JSON.stringify(answer)).not.toContain("Kazakhstan imposed");
  expect(answer).toMatchObject({ outcome: "answered" });
  expect((answer as Answered).citations.map(({ translation }) => translation?.quote).join(" ")).toContain(
    "will not impose sanctions of its own",
  );
  expect(usages).toMatchObject([{ calls: 2, passed: 0 }]);
});

test("claims of several passages are joined, each with its own quotes, and numbered", async () => {
  const { model, asked } = scriptedModel();
  const { ask } = openWith(model);
  const question = "How much did Kazakhstan’s trade with the EU grow in 2024 and when did the growth begin?";
  await ask(question, NO_HISTORY);
  const passages = (asked[0]?.user ?? "")
    .split("\n")
    .flatMap((row) => (row.startsWith('{"passage"') ? [JSON.parse(row)] : []));
  const trade = passages.find(({ text }) => text.includes("18 percent"))?.passage;
  const { answer } = await askScripted(question, [
    `${JSON.stringify({
      text: "Trade with the EU grew by 18 percent in 2024, and the growth dates back to 2022.",
      quotes: [
        { passage: trade, quote: "which already grew by 18 percent in 2024" },
        { passage: trade, quote: "This trend of growth in European trade dates back to 2022" },
      ],
    })}\n`,
  ]);
  expect(answer).toMatchObject({ outcome: "answered", claims: [{ citations: [1, 2] }] });
});

test("what the model says is missing is told in the reader's own words, and in no others", async () => {
  const question = "How much did Kazakhstan’s trade with the EU grow in 2024 and what was exported?";
  const { answer } = await askScripted(question, [
    `${line("Kazakhstan’s trade with the EU grew by 18 percent in 2024.", "which already grew by 18 percent in 2024", 1)}${missing("what was exported", "The moon is made of cheese")}`,
    "",
  ]);
  if (answer.outcome !== "answered") throw new Error("not answered");
  expect(answer.missing.join(" ")).not.toContain("moon");
});

test("a question that the source does not cover, or that is too vague, makes no call", async () => {
  for (const question of ["How do I bake sourdough bread?", "What is the capital of Australia?", "Hello!", "?"]) {
    const { answer, asked, usages } = await askScripted(question, [line("x", "y")]);
    expect([question, answer.outcome, asked.length, usages.length]).toEqual([question, "declined", 0, 0]);
  }
});

test("onPartial is told of the answer each time that a claim has passed, and never of one that has not", async () => {
  const partials: number[] = [];
  const good = "Kazakhstan will not impose sanctions of its own on Russia.";
  await askScripted(
    "Will Kazakhstan impose its own sanctions on Russia?",
    [
      line("Wellington will impose sanctions.", NO_SANCTIONS) +
        line(good, NO_SANCTIONS) +
        line("It will respect measures imposed by other states.", NO_SANCTIONS),
    ],
    { onPartial: ({ claims }) => partials.push(claims.length) },
  );
  expect(partials).toEqual([1, 2]);
});

test("a claim in another language than the reader's is dropped, if it is not the source's own sentence", async () => {
  const question = "Czy Kazachstan nałoży na Rosję własne sankcje?";
  const { answer, usages } = await askScripted(question, [
    line("Kazakhstan will not impose sanctions of its own on Russia.", NO_SANCTIONS),
  ]);
  expect(usages).toMatchObject([{ passed: 0, dropped: { language: 1 } }]);
  expect(answer).toMatchObject({ outcome: "answered", language: "pl" });
});

test("the same claim twice is one", async () => {
  const said = "Kazakhstan will not impose sanctions of its own on Russia.";
  const { answer } = await askScripted("Will Kazakhstan impose its own sanctions on Russia?", [
    line(said, NO_SANCTIONS) + line(said, NO_SANCTIONS),
  ]);
  expect((answer as Answered).claims).toHaveLength(1);
});

test("a follow-up is completed by the model, and the reader sees how", async () => {
  const history = await historyOf("Will Kazakhstan impose its own sanctions on Russia?");
  const completed = "Who first outlined Kazakhstan’s position on its own sanctions on Russia?";
  const { model, asked } = scriptedModel(
    JSON.stringify({ question: completed }),
    line(
      "Timur Suleimenov first outlined this position in 2022.",
      "This position was first outlined in 2022 by Timur Suleimenov",
    ),
  );
  const { ask, usages } = openWith(model);
  const answer = await ask("And who outlined it first?", history);
  expect(answer).toMatchObject({ outcome: "answered", completed: true, question: completed });
  expect(asked[0]?.user).toContain("Will Kazakhstan impose its own sanctions");
  expect(usages).toMatchObject([{ calls: 2 }]);
});

test.each([
  ["a name from nowhere", JSON.stringify({ question: "Who in Wellington outlined the sanctions first?" })],
  ["a number from nowhere", JSON.stringify({ question: "Who outlined the sanctions first in 1987?" })],
  ["words from nowhere", JSON.stringify({ question: "Which recipes for sourdough bread does the bakery recommend?" })],
  ["an address", JSON.stringify({ question: "Who outlined it first, see https://evil.example?" })],
  ["prose", "Who outlined it first?"],
  ["nothing", ""],
  ["another shape", '{"answer":"Suleimenov"}'],
  ["a novel", JSON.stringify({ question: "Who outlined the sanctions first? ".repeat(40) })],
  ["a failure", { text: "", error: new ModelError("unavailable", "down") }],
] as const)("a proposal is not taken, and the built-in resolution stands: %s", async (_, proposal) => {
  const history = await historyOf("Will Kazakhstan impose its own sanctions on Russia?");
  const { model } = scriptedModel(proposal);
  const { ask } = openWith(model);
  const built = await shipped.answerQuestion("And who outlined it first?", history);
  const answer = await ask("And who outlined it first?", history);
  expect(answer.question).toBe(built.question);
  expect(answer).toEqual(built);
});

test("a question that stands alone is not rewritten", async () => {
  const history = await historyOf("Will Kazakhstan impose its own sanctions on Russia?");
  const { model, asked } = scriptedModel();
  await openWith(model).ask("Who did Kaja Kallas meet in Astana?", history);
  expect(asked.filter(({ user }) => user.includes("<conversation>"))).toEqual([]);
});

test("a reader whose calls are spent has the extracted answer", async () => {
  const question = "Will Kazakhstan impose its own sanctions on Russia?";
  const { answer, asked, usages } = await askScripted(question, [line("x", "y")], { takeCall: async () => false });
  expect(asked).toEqual([]);
  expect(usages).toMatchObject([{ failure: { reason: "allowance-spent" } }]);
  expect(answer).toEqual(await shipped.answerQuestion(question, NO_HISTORY));
});

test("a model that fails in a way nobody foresaw is an error, not an answer", async () => {
  const broken = { text: "", error: new Error("a bug") };
  await expect(askScripted("Will Kazakhstan impose its own sanctions on Russia?", [broken])).rejects.toThrow("a bug");
});

test("any question of the shipped article stays within 1,500 input tokens, a second try included", async () => {
  const count = await loadTokenCounter();
  const rows: { question: string; turns?: string[] }[] = [];
  for (const language of LANGUAGES) {
    const file = new URL(`../../evaluation/development.${language}.jsonl`, import.meta.url);
    const all = (await readFile(file, "utf8"))
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    rows.push(...all.filter((_, position) => position % 16 === 0));
  }
  const spent: number[] = [];
  const given: number[] = [];
  for (const { turns = [] } of rows) {
    const { model, asked } = scriptedModel("no draft", "no draft", "no draft");
    const { ask } = openWith({ ...model, countTokens: count }, 1_500);
    let history: History = NO_HISTORY;
    for (const turn of turns) {
      const before = asked.length;
      const answer = await ask(turn, history);
      history = extendHistory(history, turnOf(turn, answer), 12);
      const calls = asked.slice(before);
      if (calls.length > 0) spent.push(calls.reduce((sum, { system, user }) => sum + count(system) + count(user), 0));
      given.push(
        ...calls
          .map(({ user }) => user.split("\n").filter((row) => row.startsWith('{"passage"')).length)
          .filter(Boolean),
      );
    }
  }
  expect(spent.length).toBeGreaterThan(50);
  expect(Math.max(...spent)).toBeLessThanOrEqual(1_500);
  // A budget that leaves no room for a passage would be no budget.
  expect(Math.min(...given)).toBeGreaterThanOrEqual(1);
});

const KALLAS =
  "Just a week before the summit, Kaja Kallas, the EU High Representative for Foreign Affairs and Security Policy, travelled to Astana for bilateral talks.";
const PROPOSED = "What did Kazakh geologists discover?";
const next = (...questions: string[]) => `${JSON.stringify({ next: questions })}\n`;

test("where the articles offer no questions the model's are offered, as far as the source answers them", async () => {
  const script = [line(KALLAS, KALLAS) + next(PROPOSED, "How much oil does Kazakhstan sell to China?")];
  const { answer, asked } = await askScripted("Who travelled to Astana?", script);
  expect(asked[0]?.system).toContain('{"next":');
  expect(answer.suggestions).toEqual([PROPOSED]);
});

test("where the articles offer enough the model is not asked for more", async () => {
  const { model, asked } = scriptedModel(line(KALLAS, KALLAS) + next(PROPOSED));
  const place = { document: "kazakhstan-eu", paragraph: 2, start: 0 };
  const proved = ["One?", "Two?", "Three?"].map((question) => ({ question, language: "en", ...place }) as const);
  const ask = createQuestionAnswerer({
    retriever: shipped.retriever,
    threshold: DEFAULT_ANSWER_THRESHOLD,
    proved,
    model: { model, prompts, inputTokens: 100_000, milliseconds: 5_000, onUsage: () => undefined },
  });
  const answer = await ask("Who travelled to Astana?", NO_HISTORY);
  expect(asked[0]?.system).not.toContain('{"next":');
  expect(answer.suggestions).toEqual(["One?", "Two?", "Three?"]);
});
