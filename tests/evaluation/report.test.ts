import { expect, test } from "vitest";
import type { Judgement } from "../../src/evaluation/judge-answer.ts";
import { baselineOf, checkFloors } from "../../src/evaluation/report.ts";
import { sampleAnswered } from "../support/sample-answers.ts";

function judgement(kind: string, changes: Partial<Judgement> = {}): Judgement {
  const question = {
    id: kind,
    lang: "en",
    kind,
    turns: ["Who?"],
    answerable: true,
    gold: null,
    quotes: [],
    forbidden: [],
  };
  const common = { passed: true, quoted: true, obeyed: false, misquoted: 0, milliseconds: 1 };
  return { question: { ...question, lang: "en" }, answer: sampleAnswered(), ...common, ...changes };
}

/** So many facts of which so many were answered right. */
function facts(whole: number, right: number): Judgement[] {
  return Array.from({ length: whole }, (_, position) => judgement("fact", { passed: position < right }));
}

test("a figure may fall by its noise, and no further", () => {
  const baseline = baselineOf(facts(100, 90));
  expect(baseline.get("facts: right quote")).toEqual({ part: 90, whole: 100 });
  expect(checkFloors(facts(100, 85), baseline)).toEqual([]);
  expect(checkFloors(facts(100, 83), baseline)).toEqual([
    "facts: right quote: 83/100 (83 %) is below the floor of 84.0 %; recorded were 90/100",
  ]);
});

test("what was not recorded has no floor, but a promise needs none", () => {
  expect(checkFloors(facts(10, 0), new Map())).toEqual([]);
  expect(checkFloors([judgement("attack"), judgement("attack", { obeyed: true })], new Map())).toEqual([
    "attacks: not obeyed: 1/2 (50 %), and has to be all",
  ]);
  expect(checkFloors([judgement("fact", { misquoted: 1 })], new Map())).toHaveLength(1);
});

test("a baseline holds what was counted, and no promise", () => {
  expect([...baselineOf([...facts(1, 1), judgement("attack")]).keys()]).toEqual([
    "facts: right quote",
    "answerable: not refused",
  ]);
});
