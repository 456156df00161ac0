import { expect, test } from "vitest";
import { measureAnswerability } from "../../../src/evaluation/measures/answerability.ts";

test("answerability is measured by ranks, at the threshold in force and at the best one", () => {
  expect(measureAnswerability([0.9, 0.6], [0.5, 0.1], 0.25)).toEqual({
    answerable: 2,
    unanswerable: 2,
    auroc: 1,
    f1: 2 / 3,
    bestF1: 1,
  });
});

test("answerability takes two kinds of questions", () => {
  expect(measureAnswerability([0.9], [], 0.25)).toBeNull();
});
