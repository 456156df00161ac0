import { expect, test } from "vitest";
import { answerText, formatMarkers, wordAnswer } from "../../src/conversation/word-answer.ts";
import { sampleAnswered, sampleDeclined } from "../support/sample-answers.ts";

const twoClaims = [
  { text: "Kallas travelled to Astana.", citations: [1] },
  { text: "She met the president.", citations: [2, 3] },
];

test("answerText puts every sentence's markers after it", () => {
  const answer = sampleAnswered({ claims: twoClaims });
  expect(answerText(answer)).toBe("Kallas travelled to Astana. [1] She met the president. [2][3]");
});

test("answerText names what the source leaves out and how much was dropped", () => {
  const answer = sampleAnswered({ reason: "partly-covered", missing: ["the exchange rate"], dropped: 1 });
  expect(answerText(answer).split("\n")).toEqual([
    "Kallas travelled to Astana. [1]",
    "The source says nothing about “the exchange rate”, though.",
    "1 statement was left out because the source does not support it.",
  ]);
});

test("answerText leaves out suggestions and how the question was understood", () => {
  const answer = sampleAnswered({ completed: true, suggestions: ["Where was the summit?"] });
  expect(answerText(answer)).toBe("Kallas travelled to Astana. [1]");
});

test("answerText of a refusal is its reason and what the source does cover", () => {
  const answer = sampleDeclined({ nearest: { title: "Kazakhstan and the EU", paragraph: 2 }, suggestions: ["Who?"] });
  expect(answerText(answer)).toBe(
    "The source does not answer this question.\nThe nearest passage: “Kazakhstan and the EU”, paragraph 2.",
  );
});

test.each([
  ["pl", "W źródle nie ma nic na ten temat: „PKB” i „inflacją”."],
  ["en", "The source says nothing about “PKB” and “inflacją”."],
  ["ru", "В источнике ничего нет об этом: «PKB» и «inflacją»."],
  ["kk", "Дереккөзде бұл туралы ештеңе айтылмаған: «PKB» және «inflacją»."],
] as const)("answerText names in %s the words that the source lacks", (language, expected) => {
  expect(answerText(sampleDeclined({ language, missing: ["PKB", "inflacją"] }))).toBe(expected);
});

test.each([
  ["off-topic", "This question goes beyond the topic of the source."],
  ["too-vague", "I can’t tell what you are asking about. Please be more specific."],
  ["unverified", "I found no words in the source that support an answer, so I am not giving one."],
] as const)("answerText says why a question was declined as %s, whatever words are missing", (reason, expected) => {
  expect(answerText(sampleDeclined({ reason, missing: ["pizza"] }))).toBe(expected);
});

test("wordAnswer shows the full question only where the conversation completed it", () => {
  const question = "Who came? When?";
  expect(wordAnswer(sampleAnswered({ question, completed: true })).understoodAs).toBe("Understood as: Who came? When?");
  expect(wordAnswer(sampleAnswered({ question, completed: false })).understoodAs).toBeNull();
});

test("wordAnswer gives a refusal no markers and no notes", () => {
  const worded = wordAnswer(sampleDeclined({ missing: ["GDP"] }));
  expect(worded.sentences).toEqual([{ text: "The source says nothing about “GDP”.", markers: [] }]);
  expect(worded.notes).toEqual([]);
});

test("wordAnswer offers suggestions under a heading, or nothing", () => {
  expect(wordAnswer(sampleDeclined({ suggestions: ["Who came?"] })).suggestions).toEqual({
    heading: "You can ask:",
    questions: ["Who came?"],
  });
  expect(wordAnswer(sampleDeclined()).suggestions).toBeNull();
});

test("formatMarkers sets several numbers side by side", () => {
  expect(formatMarkers([1, 12])).toBe("[1][12]");
  expect(formatMarkers([])).toBe("");
});
