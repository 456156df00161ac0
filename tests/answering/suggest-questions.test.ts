import { expect, test } from "vitest";
import { type ProvedQuestion, suggestQuestions } from "../../src/answering/suggest-questions.ts";

const proved: readonly ProvedQuestion[] = [
  { question: "About one?", language: "en", document: "a", paragraph: 1, start: 100 },
  { question: "About five?", language: "en", document: "a", paragraph: 5, start: 200 },
  { question: "About another?", language: "en", document: "b", paragraph: 5, start: 300 },
  { question: "O pięć?", language: "pl", document: "a", paragraph: 5, start: 400 },
];
const near = [{ document: "a", paragraph: 6, start: 500 }];

test("suggestQuestions offers the nearest first and another document's last", () => {
  expect(suggestQuestions(proved, "en", near, [], 3)).toEqual(["About five?", "About one?", "About another?"]);
});

test("suggestQuestions offers no more than asked for and only the reader's language", () => {
  expect(suggestQuestions(proved, "en", near, [], 1)).toEqual(["About five?"]);
  expect(suggestQuestions(proved, "kk", near, [], 3)).toEqual([]);
});

test("suggestQuestions leaves out what was asked, however it was typed", () => {
  expect(suggestQuestions(proved, "en", near, ["about FIVE"], 3)).not.toContain("About five?");
});

test("suggestQuestions leaves out what was just answered, however it was asked", () => {
  const shown = [{ document: "a", paragraph: 5, start: 200 }];
  expect(suggestQuestions(proved, "en", shown, [], 3)).toEqual(["About one?", "About another?"]);
});
