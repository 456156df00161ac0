import { expect, test } from "vitest";
import type { Scored } from "./calibrate.ts";
import { chooseThreshold } from "./choose-threshold.ts";
import { sampleScored } from "./sample-observations.ts";

/** So many questions of a confidence. */
function said(confidence: number, count: number, changes: Partial<Scored> = {}): Scored[] {
  const score = Math.log(confidence / (1 - confidence));
  return Array.from({ length: count }, () => sampleScored({ score, ...changes }));
}

test("the threshold is the highest at which one in twenty is declined", () => {
  expect(chooseThreshold([...said(0.205, 5), ...said(0.405, 5), ...said(0.9, 90)])).toBe(0.4);
  expect(chooseThreshold([...said(0.205, 6), ...said(0.9, 94)])).toBe(0.2);
});

test("what is not covered and what is worded far from the text do not lower the threshold", () => {
  const far = [...said(0.01, 50, { covered: false, kind: "out" }), ...said(0.01, 50, { kind: "paraphrase" })];
  expect(chooseThreshold([...far, ...said(0.605, 100)])).toBe(0.6);
});

test("languages count the same for the threshold, however many questions they have", () => {
  const many = said(0.9, 1_000);
  const few = said(0.305, 10, { language: "kk" });
  expect(chooseThreshold([...many, ...few])).toBe(0.3);
});
