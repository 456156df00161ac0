import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { z } from "zod";

const quotation = {
  file: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
};

/** What `ask --json` and `ask --jsonl` print for a question, every key in its order. */
const answer = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  outcome: z.enum(["answered", "declined"]),
  reason: z.enum(["off-topic", "not-in-source", "partly-covered", "unverified", "too-vague"]).nullable(),
  confidence: z.number().min(0).max(1),
  language: z.enum(["pl", "en", "ru", "kk"]),
  question: z.string(),
  text: z.string().min(1),
  claims: z.array(z.strictObject({ text: z.string().min(1), citations: z.array(z.int().positive()).min(1) })),
  citations: z.array(
    z.strictObject({
      number: z.int().positive(),
      document: z.string().min(1),
      paragraph: z.int().positive(),
      ...quotation,
      translation: z.strictObject(quotation).optional(),
    }),
  ),
  suggestions: z.array(z.string().min(1)),
  retrieved: z
    .array(z.strictObject({ document: z.string().min(1), paragraph: z.int().positive(), score: z.number() }))
    .max(10),
  milliseconds: z.number().nonnegative(),
});

export type AnswerRow = z.infer<typeof answer>;

/** Parses one line of output and holds it to all that the contract says of an answer to a conversation of its own. */
export function expectAnswer(line: string, knowledge: string): AnswerRow {
  const row = answer.parse(JSON.parse(line));
  // A parsed object has its keys in the schema's order.
  expect(JSON.stringify(row)).toBe(line);
  if (row.outcome === "declined") expectRefusal(row);
  else expectCited(row, knowledge);
  expect(row.retrieved).toEqual(row.retrieved.toSorted((a, b) => b.score - a.score));
  return row;
}

/** Parses output that must be nothing but rows. */
export function expectAnswers(output: string, knowledge: string): AnswerRow[] {
  expect(output.endsWith("\n")).toBe(true);
  return output
    .slice(0, -1)
    .split("\n")
    .map((line) => expectAnswer(line, knowledge));
}

function expectRefusal({ reason, claims, citations }: AnswerRow): void {
  expect(["off-topic", "not-in-source", "unverified", "too-vague"]).toContain(reason);
  expect(claims).toEqual([]);
  expect(citations).toEqual([]);
}

function expectCited({ reason, text, claims, citations }: AnswerRow, knowledge: string): void {
  expect([null, "partly-covered"]).toContain(reason);
  expect(claims).not.toEqual([]);
  const shown = claims.map((claim) => `${claim.text} ${claim.citations.map((number) => `[${number}]`).join("")}`);
  expect(text.startsWith(shown.join(" "))).toBe(true);
  const numbers = citations.map(({ number }) => number);
  // Each names one quote of the conversation, and need not be the first.
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
  expect(new Set(claims.flatMap((claim) => claim.citations))).toEqual(new Set(numbers));
  for (const { translation, document, ...cited } of citations) {
    expect(cited.file.startsWith(`${document}.`)).toBe(true);
    for (const { file, start, end, quote } of translation ? [cited, translation] : [cited]) {
      expect(readSource(join(knowledge, file)).slice(start, end)).toBe(quote);
    }
  }
  for (const claim of claims) {
    const quotes = citations
      .filter(({ number }) => claim.citations.includes(number))
      .flatMap(({ quote, translation }) => [quote, translation?.quote ?? quote]);
    expect(quotes.map((quote) => quote.replace(/\s+/g, " "))).toContain(claim.text);
  }
}

/** A file's text as the contract counts it: UTF-8 with its byte order mark and its line ends. */
function readSource(file: string): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
}
