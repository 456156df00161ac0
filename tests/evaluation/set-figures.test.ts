import { expect, test } from "vitest";
import { measureSet } from "../../src/evaluation/set-figures.ts";
import { measureGroups } from "../../src/evaluation/set-report.ts";
import { SAMPLE_RECORDS, sampleRecord } from "./sample-records.ts";

const part = (of: number, whole: number) => expect.objectContaining({ part: of, whole });

test("each figure counts the questions that it is about", () => {
  const figures = measureSet(SAMPLE_RECORDS, 0.25);
  expect(figures).toMatchObject({
    questions: { in: 3, out: 1, "near-miss": 1, unanswerable: 1 },
    mrr: 0.5,
    quotes: { given: part(2, 3), givenBest: part(2, 3), undeclined: part(3, 3), undeclinedBest: part(2, 3) },
    answered: part(4, 6),
    refused: { in: part(1, 3), out: part(1, 1), "near-miss": part(0, 1), unanswerable: part(0, 1) },
    refusedAtFive: { out: part(1, 1), "near-miss": part(0, 1) },
    followUps: { inConversation: part(1, 1), alone: part(0, 1) },
    milliseconds: { p50: 2, p95: 4, p99: 4 },
  });
  expect(figures.recall).toHaveLength(20);
  expect([figures.recall[0], figures.recall[1], figures.recall[19]]).toEqual([part(1, 3), part(2, 3), part(2, 3)]);
});

test("answerability is measured as found and with the paragraph given", () => {
  const { answerability } = measureSet(SAMPLE_RECORDS, 0.25);
  expect(answerability.out.pipeline).toMatchObject({ answerable: 3, unanswerable: 1, auroc: 1 });
  expect(answerability["near-miss"].pipeline?.auroc).toBeCloseTo(2 / 3, 12);
  expect(answerability["near-miss"].given).toMatchObject({ auroc: 1, f1: 2 / 3, bestF1: 1 });
  // The one out of scope keeps its 0.1, and the answerable one that was given its paragraph has as much.
  expect(answerability.out.given?.auroc).toBeCloseTo(2.5 / 3, 12);
});

test("the calibration is told with near misses and without", () => {
  const some = [sampleRecord({ confidence: 1 }), sampleRecord({ confidence: 0, scope: "out" })];
  const near = [...some, ...some.map((record) => ({ ...record, confidence: 1, scope: "near-miss" as const }))];
  expect(measureSet(near, 0.25).calibration).toMatchObject({ error: 0.5, errorWithoutNearMisses: 0 });
});

test("the balanced calibration does not hang on how many questions of each scope were asked", () => {
  const [covered, other] = [sampleRecord({ confidence: 0.95 }), sampleRecord({ confidence: 0.05, scope: "out" })];
  const near = sampleRecord({ confidence: 0.5, scope: "near-miss" });
  for (const some of [
    [covered, other],
    [covered, covered, covered, other, near],
  ]) {
    expect(measureSet(some, 0.25).calibration.balancedError).toBeCloseTo(0.05, 12);
  }
});

test("where everything is answered there is no calibration to tell", () => {
  const none = { error: null, errorWithoutNearMisses: null, balancedError: null };
  expect(measureSet([sampleRecord()], 0.25).calibration).toMatchObject(none);
});

test("what nothing was asked about is null", () => {
  const { recall, mrr, quotes, refused, answerability, calibration } = measureSet([], 0.25);
  expect([recall[0], mrr, quotes.given, refused.out, answerability.out.pipeline, calibration.error]).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("several languages are measured each and together, one only once", () => {
  const mixed = [sampleRecord(), sampleRecord({ lang: "ru" }), sampleRecord({ lang: "ru" })];
  const counts = [...measureGroups(mixed, 0.25)].map(([name, { questions }]) => [name, questions.in]);
  expect(counts).toEqual([
    ["en", 1],
    ["ru", 2],
    ["all", 3],
  ]);
  expect([...measureGroups(mixed.slice(1), 0.25).keys()]).toEqual(["all"]);
});
