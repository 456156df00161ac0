import { expect, test } from "vitest";
import { assessCoverage } from "../../src/answering/assess-coverage.ts";
import type { CoverageScope } from "../../src/answering/coverage-features.ts";
import { COVERAGE_CALIBRATION, COVERAGE_WEIGHTS } from "../../src/answering/coverage-weights.ts";
import { rankSentences } from "../../src/answering/draft-extractively.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../src/config-variables.ts";
import { openShippedAnswering } from "../support/shipped-answering.ts";

async function coverageOf(
  question: string,
  scope: CoverageScope = { paragraphs: 100, language: "en", hasGlossary: false },
) {
  const { retriever } = await openShippedAnswering();
  const query = retriever.parse(question, "en");
  const [top] = rankSentences(await retriever.retrieve(query), []);
  if (top === undefined) throw new Error("nothing was found");
  return assessCoverage(query, top.paragraph, top.sentence, scope);
}

test.each([
  [false, "withoutGlossary"],
  [true, "withGlossary"],
] as const)(
  "the confidence is the logistic function of the features weighted and calibrated for a folder and a language (glossary: %s)",
  async (hasGlossary, set) => {
    const { confidence, features } = await coverageOf("Where did the summit take place?", {
      paragraphs: 100,
      language: "kk",
      hasGlossary,
    });
    const weights = COVERAGE_WEIGHTS[set];
    const terms = Object.entries(features ?? {}).map(([name, value]) => value * weights[name as keyof typeof weights]);
    expect(Object.keys(features ?? {}).toSorted()).toEqual(Object.keys(weights).toSorted());
    const { shift, slope } = COVERAGE_CALIBRATION[set].kk;
    const logOdds = shift + slope * terms.reduce((sum, term) => sum + term, 0);
    expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 12);
  },
);

test("the features say what is asked for, what is absent and how large the folder is", async () => {
  const { features, absent } = await coverageOf("How many tanks did Bulgaria sell in 1987?");
  expect(features).toMatchObject({ bias: 1, logParagraphs: 2, absentNumber: 1, lacksTime: 0 });
  expect(features?.absentNames).toBeGreaterThan(0);
  expect(features?.absentConcepts).toBeGreaterThan(0);
  expect(absent.map(({ surface }) => surface)).toContain("Bulgaria");
});

test.each([true, false])(
  "what the source says is likelier to be covered than what it does not (glossary: %s)",
  async (hasGlossary) => {
    const scope = { paragraphs: 7, language: "en", hasGlossary } as const;
    const covered = await coverageOf("Who did Kaja Kallas meet in Astana?", scope);
    const not = await coverageOf("How much money did Bulgaria lend to Mongolia?", scope);
    expect(covered.confidence).toBeGreaterThan(DEFAULT_ANSWER_THRESHOLD);
    expect(not.confidence).toBeLessThan(DEFAULT_ANSWER_THRESHOLD);
  },
);
