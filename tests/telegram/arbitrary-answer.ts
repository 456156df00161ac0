import fc from "fast-check";
import type { Answered, Declined } from "../../src/answering/answer.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleAnswered, sampleCitation, sampleDeclined, translatedCitation } from "../support/sample-answers.ts";
import { prose } from "./arbitrary-text.ts";

const MOST_CITATIONS = 60;

const citations = fc
  .array(fc.record({ quote: prose(60), title: prose(6), translated: fc.boolean() }), {
    minLength: 1,
    maxLength: MOST_CITATIONS,
    size: "max",
  })
  .map((items) =>
    items.map(({ quote, title, translated }, index) =>
      (translated ? translatedCitation : sampleCitation)({ number: index + 1, quote, title }),
    ),
  );

/** Answers of any length, in any script, with up to sixty citations. */
export const arbitraryAnswered: fc.Arbitrary<Answered> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    sentences: fc.array(prose(30), { minLength: 1, maxLength: 4 }),
    citations,
    question: prose(200),
    completed: fc.boolean(),
    missing: fc.array(prose(2), { maxLength: 3 }),
    suggestions: fc.array(prose(12), { maxLength: 3 }),
    dropped: fc.nat(3),
  })
  .map(({ sentences, ...rest }) => {
    const claims = sentences.map((text, index) => ({ text, citations: [Math.min(index + 1, rest.citations.length)] }));
    return sampleAnswered({ ...rest, claims, reason: rest.missing.length > 0 ? "partly-covered" : null });
  });

/** Refusals of every reason. */
export const arbitraryDeclined: fc.Arbitrary<Declined> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    reason: fc.constantFrom("off-topic", "not-in-source", "unverified", "too-vague"),
    question: prose(200),
    completed: fc.boolean(),
    missing: fc.array(prose(3), { maxLength: 3 }),
    nearest: fc.option(fc.record({ title: prose(8), paragraph: fc.integer({ min: 1, max: 9_999 }) })),
    suggestions: fc.array(prose(12), { maxLength: 2 }),
  })
  .map((changes) => sampleDeclined(changes));
