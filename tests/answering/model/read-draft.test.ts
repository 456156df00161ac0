import fc from "fast-check";
import { expect, test } from "vitest";
import { type DraftLine, readDraft } from "../../../src/answering/model/read-draft.ts";

const CLAIM = { text: "Kallas came.", quotes: [{ passage: 1, quote: "Kallas przyjechała." }] };
const LINE = JSON.stringify(CLAIM);

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function read(...texts: readonly string[]): Promise<DraftLine[]> {
  const lines: DraftLine[] = [];
  for await (const line of readDraft(pieces(...texts))) lines.push(line);
  return lines;
}

test("a draft is claims, a line each, and last what is missing", async () => {
  expect(await read(`${LINE}\n${LINE}\n{"missing":["the cost"]}`)).toEqual([
    { kind: "claim", claim: CLAIM },
    { kind: "claim", claim: CLAIM },
    { kind: "missing", parts: ["the cost"] },
  ]);
});

test("a claim is there as soon as its line is whole, however it is cut", async () => {
  let isOver = false;
  async function* slow(): AsyncGenerator<string> {
    for (const letter of `${LINE}\n`) yield letter;
    yield* LINE;
    isOver = true;
  }
  const draft = readDraft(slow());
  expect((await draft.next()).value).toEqual({ kind: "claim", claim: CLAIM });
  expect(isOver).toBe(false);
  expect((await draft.next()).value).toEqual({ kind: "claim", claim: CLAIM });
});

test("fences and blank lines are nothing", async () => {
  expect(await read("```json\n\n", LINE, "\n```\n")).toEqual([{ kind: "claim", claim: CLAIM }]);
});

test.each([
  ["prose", "I think so."],
  ["half of a claim", LINE.slice(0, 30)],
  ["no text", JSON.stringify({ ...CLAIM, text: " " })],
  ["no quotes", JSON.stringify({ ...CLAIM, quotes: [] })],
  ["an empty quote", JSON.stringify({ ...CLAIM, quotes: [{ passage: 1, quote: "" }] })],
  ["a passage that is no number", JSON.stringify({ ...CLAIM, quotes: [{ passage: "1", quote: "x" }] })],
  ["too many quotes", JSON.stringify({ ...CLAIM, quotes: Array.from({ length: 5 }, () => CLAIM.quotes[0]) })],
  ["a text of pages", JSON.stringify({ ...CLAIM, text: "x".repeat(601) })],
  ["a text of two lines", JSON.stringify({ ...CLAIM, text: "one\ntwo" })],
  ["a text that steers a terminal", JSON.stringify({ ...CLAIM, text: "\u001b[2Jgone" })],
  ["a list", "[]"],
  ["a number", "12"],
])("what is no claim is malformed: %s", async (_, line) => {
  expect(await read(line)).toEqual([{ kind: "malformed" }]);
});

test("a line that never ends is given up", async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      taken += 1;
      yield "x".repeat(100);
    }
  }
  const lines: DraftLine[] = [];
  for await (const line of readDraft(endless())) lines.push(line);
  expect(lines).toEqual([{ kind: "malformed" }]);
  expect(taken).toBeLessThan(60);
});

test("a draft that never ends is given up", async () => {
  async function* endless(): AsyncGenerator<string> {
    for (;;) yield `${LINE}\n`;
  }
  let count = 0;
  for await (const _ of readDraft(endless())) count += 1;
  expect(count).toBe(24);
});

test("anything at all is read without an error, and nothing is a claim that the schema does not take", async () => {
  const text = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(LINE, "\n", '{"text":', "}", "```")));
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      for (const line of await read(...parts)) {
        if (line.kind === "claim") expect(line.claim.quotes.length).toBeGreaterThan(0);
      }
    }),
  );
});
