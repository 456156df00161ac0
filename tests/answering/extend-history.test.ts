import { expect, test } from "vitest";
import { extendHistory, turnOf } from "../../src/answering/extend-history.ts";
import { NO_HISTORY } from "../../src/answering/turn.ts";
import { sampleAnswered, sampleCitation, sampleDeclined } from "../support/sample-answers.ts";

test("turnOf keeps the reader's words, the full question and the answer with its citations", () => {
  const answer = sampleAnswered({ question: "Who came? When?", language: "en" });
  expect(turnOf("When?", answer)).toEqual({
    asked: "When?",
    question: "Who came? When?",
    language: "en",
    completed: false,
    outcome: "answered",
    reason: null,
    missing: [],
    claims: answer.claims,
    citations: answer.citations,
  });
});

test("turnOf gives a refusal no citations", () => {
  expect(turnOf("GDP?", sampleDeclined())).toMatchObject({ outcome: "declined", citations: [] });
});

test("extendHistory adds the turn last and leaves the history given as it was", () => {
  const first = extendHistory(NO_HISTORY, turnOf("one", sampleAnswered()), 12);
  const second = extendHistory(first, turnOf("two", sampleAnswered()), 12);
  expect(second.turns.map(({ asked }) => asked)).toEqual(["one", "two"]);
  expect(first.turns).toHaveLength(1);
  expect(NO_HISTORY).toEqual({ turns: [], numbered: [] });
});

test("extendHistory keeps the latest turns but every number", () => {
  let history = NO_HISTORY;
  for (const number of [1, 2, 3]) {
    const citations = [sampleCitation({ number, start: number, end: number + 1 })];
    history = extendHistory(history, turnOf(`question ${number}`, sampleAnswered({ citations })), 2);
  }
  expect(history.turns.map(({ asked }) => asked)).toEqual(["question 2", "question 3"]);
  expect(history.numbered.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("extendHistory keeps a quote cited again once", () => {
  const turn = turnOf("one", sampleAnswered({ citations: [sampleCitation()] }));
  const history = extendHistory(extendHistory(NO_HISTORY, turn, 12), turn, 12);
  expect(history.numbered).toEqual([{ number: 1, document: "relations", start: 812, end: 839 }]);
});
