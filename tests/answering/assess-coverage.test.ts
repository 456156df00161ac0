import { expect, test } from "vitest";
import { assessCoverage } from "../../src/answering/assess-coverage.ts";
import { COVERAGE_WEIGHTS } from "../../src/answering/coverage-weights.ts";
import { rankSentences } from "../../src/answering/draft-extractively.ts";
import { openShippedAnswering } from "../support/shipped-answering.ts";

async function coverageOf(question: string, scope = { paragraphs: 100, hasGlossary: false }) {
  const { retriever } = await openShippedAnswering();
  const query = retriever.parse(question, "en");
  const [top] = rankSentences(await retriever.retrieve(query), []);
  if (top === undefined) throw new Error("nothing was found");
  return assessCoverage(query, top.paragraph, top.sentence, scope);
}

test("the confidence is the logistic function of the weighted features", async () => {
  const { confidence, features } = await coverageOf("Where did the summit take place?");
  const terms = Object.entries(features ?? {}).map(
    ([name, value]) => value * COVERAGE_WEIGHTS[name as keyof typeof COVERAGE_WEIGHTS],
  );
  expect(Object.keys(features ?? {}).toSorted()).toEqual(Object.keys(COVERAGE_WEIGHTS).toSorted());
  expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-terms.reduce((sum, term) => sum + term, 0))), 12);
});

test("the features say what is asked for, what is absent and how large the folder is", async () => {
  const { features, absent } = await coverageOf("How many tanks did Bulgaria sell in 1987?");
  expect(features).toMatchObject({ bias: 1, logParagraphs: 2, absentNumber: 1, lacksTime: 0, glossary: 0 });
  expect(features?.absentNames).toBeGreaterThan(0);
  expect(absent.map(({ surface }) => surface)).toContain("Bulgaria");
});

test("the glossary's features count only in a folder with a glossary", async () => {
  const question = "Who is the finance minister?";
  const without = await coverageOf(question);
  const withOne = await coverageOf(question, { paragraphs: 100, hasGlossary: true });
  const names = Object.keys(COVERAGE_WEIGHTS).filter((name) => name.startsWith("glossary"));
  expect(names.map((name) => without.features?.[name as "glossary"])).toEqual(names.map(() => 0));
  expect(withOne.features?.glossary).toBe(1);
});
