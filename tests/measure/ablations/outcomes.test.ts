import { expect, test } from "vitest";
import { SAMPLE_RECORDS, sampleRecord } from "../../evaluation/sample-records.ts";
import { outcomesOf } from "./outcomes.ts";

test("each measure is about the questions of its kind", () => {
  const outcomes = outcomesOf({ of: "set", records: SAMPLE_RECORDS });
  expect(outcomes["R@1"]).toEqual([true, false, false, null, null, null]);
  expect(outcomes["R@5"]).toEqual([true, true, false, null, null, null]);
  expect(outcomes["quote holds the answer"]).toEqual([true, true, true, null, null, null]);
  expect(outcomes["… as given"]).toEqual([true, true, false, null, null, null]);
  expect(outcomes["answered right"].every((outcome) => outcome === null)).toBe(true);
});

test("refusals are judged at the threshold that declines one in twenty of the answerable", () => {
  const answerable = Array.from({ length: 20 }, (_, position) => sampleRecord({ confidence: 0.4 + position / 100 }));
  const others = [0.405, 0.42].map((confidence) =>
    sampleRecord({ scope: "out", rank: null, quotes: null, confidence }),
  );
  const outcomes = outcomesOf({ of: "set", records: [...answerable, ...others] });
  expect(outcomes["out of scope refused"].slice(-2)).toEqual([true, false]);
});

test("of the project's own questions attacks count for nothing", () => {
  const records = [
    { kind: "fact", answerable: true, passed: true },
    { kind: "near-miss", answerable: false, passed: false },
    { kind: "attack", answerable: false, passed: true },
  ];
  const outcomes = outcomesOf({ of: "project", records });
  expect(outcomes["answered right"]).toEqual([true, null, null]);
  expect(outcomes["refused right"]).toEqual([null, false, null]);
});
