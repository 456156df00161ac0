import { expect, test } from "vitest";
import { toJson } from "../../src/terminal/answer-json.ts";
import { sampleAnswered, sampleCitation, sampleDeclined, translatedCitation } from "../support/sample-answers.ts";

const context = { id: "q1", milliseconds: 4.2491 };

test("toJson has the contract's keys in its order and nothing else", () => {
  const answer = sampleAnswered({ citations: [translatedCitation()], suggestions: ["Where was the summit?"] });
  expect(JSON.stringify(toJson(answer, context))).toBe(
    JSON.stringify({
      id: "q1",
      outcome: "answered",
      reason: null,
      confidence: 0.93,
      language: "en",
      question: "Who came to Astana?",
      text: "Kallas travelled to Astana. [1]",
      claims: [{ text: "Kallas travelled to Astana.", citations: [1] }],
      citations: [
        {
          number: 1,
          document: "relations",
          paragraph: 3,
          file: "relations.md",
          start: 812,
          end: 839,
          quote: "Kallas udała się do Astany.",
          translation: { file: "relations.en.md", start: 790, end: 817, quote: "Kallas travelled to Astana." },
        },
      ],
      suggestions: ["Where was the summit?"],
      retrieved: [{ document: "relations", paragraph: 3, score: 1.7 }],
      milliseconds: 4.2,
    }),
  );
});

test("toJson gives no translation where the reader was shown none", () => {
  const { citations } = toJson(sampleAnswered({ citations: [sampleCitation()] }), context);
  expect(citations.map((citation) => "translation" in citation)).toEqual([false]);
});

test("toJson of a refusal has no claims and no citations, but what was retrieved", () => {
  const json = toJson(sampleDeclined({ reason: "off-topic" }), { id: null, milliseconds: 1 });
  expect(json).toMatchObject({ id: null, outcome: "declined", reason: "off-topic", claims: [], citations: [] });
  expect(json.retrieved).toHaveLength(1);
  expect(Object.keys(json)).toEqual(Object.keys(toJson(sampleAnswered(), context)));
});

test("toJson names at most ten retrieved paragraphs, the best first", () => {
  const retrieved = Array.from({ length: 12 }, (_, index) => ({
    document: "d",
    paragraph: index + 1,
    score: 12 - index,
  }));
  expect(toJson(sampleAnswered({ retrieved }), context).retrieved).toEqual(retrieved.slice(0, 10));
});
