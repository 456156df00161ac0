import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/answering/answer.ts";
import type { Turn } from "../../src/answering/turn.ts";
import { type ConversationKey, type ConversationStore, MAX_TURNS } from "../../src/conversation/conversation-store.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { sampleCitation, sampleTurn } from "../support/sample-turn.ts";

const KEY: ConversationKey = { chat: "-1001", thread: "7", person: "42" };

/** What every `ConversationStore` does. `open` gives an empty one. */
export function testConversationStore(open: () => Promise<ConversationStore>): void {
  describe("a conversation store", () => {
    test("has nothing for an unknown key", async () => {
      const store = await open();
      expect(await store.load(KEY)).toEqual({ turns: [], numbered: [] });
    });

    test("gives a turn back as it was, whatever was typed", async () => {
      const store = await open();
      await fc.assert(
        fc.asyncProperty(turns(), async (turn) => {
          await store.clear(KEY);
          await store.append(KEY, turn);
          expect((await store.load(KEY)).turns).toEqual([turn]);
        }),
      );
    });

    test("gives the turns oldest first", async () => {
      const store = await open();
      for (const asked of ["first", "second", "third"]) await store.append(KEY, sampleTurn(asked));
      expect(await askedIn(store)).toEqual(["first", "second", "third"]);
    });

    test("gives the latest turns and no more than a question can refer to", async () => {
      const store = await open();
      const asked = Array.from({ length: MAX_TURNS + 3 }, (_, index) => `question ${index}`);
      for (const one of asked) await store.append(KEY, sampleTurn(one));
      expect(await askedIn(store)).toEqual(asked.slice(-MAX_TURNS));
    });

    test("keeps every number given, lowest first, also those of turns no longer given", async () => {
      const store = await open();
      const count = MAX_TURNS + 3;
      for (let number = count; number >= 1; number--) {
        await store.append(KEY, sampleTurn("?", [sampleCitation(number, number * 100)]));
      }
      const { numbered } = await store.load(KEY);
      expect(numbered).toEqual(
        Array.from({ length: count }, (_, index) => ({
          number: index + 1,
          document: "kazakhstan-eu",
          start: (index + 1) * 100,
          end: (index + 1) * 100 + 10,
        })),
      );
    });

    test("keeps the first number of a quote and the first quote of a number", async () => {
      const store = await open();
      await store.append(KEY, sampleTurn("first", [sampleCitation(1, 100)]));
      await store.append(KEY, sampleTurn("again", [sampleCitation(2, 100), sampleCitation(1, 200)]));
      await store.append(KEY, sampleTurn("later", [sampleCitation(2, 200)]));
      const { numbered } = await store.load(KEY);
      expect(numbered.map(({ number, start }) => [number, start])).toEqual([
        [1, 100],
        [2, 200],
      ]);
      expect(await askedIn(store)).toEqual(["first", "again", "later"]);
    });

    test.each([
      ["chat", { ...KEY, chat: "-1002" }],
      ["thread", { ...KEY, thread: "" }],
      ["person", { ...KEY, person: "43" }],
      ["the order of the ids", { chat: KEY.person, thread: KEY.thread, person: KEY.chat }],
      ["where one id ends", { chat: "-10", thread: "017", person: "42" }],
    ])("separates conversations by %s", async (_, other) => {
      const store = await open();
      await store.append(KEY, sampleTurn("mine", [sampleCitation(1, 100)]));
      expect(await store.load(other)).toEqual({ turns: [], numbered: [] });

      await store.append(other, sampleTurn("theirs", [sampleCitation(1, 200)]));
      await store.clear(KEY);
      expect(await askedIn(store, other)).toEqual(["theirs"]);
      expect((await store.load(other)).numbered).toMatchObject([{ number: 1, start: 200 }]);
    });

    test("forgets turns and numbers when cleared and begins again", async () => {
      const store = await open();
      await store.append(KEY, sampleTurn("before", [sampleCitation(1, 100)]));
      await store.clear(KEY);
      expect(await store.load(KEY)).toEqual({ turns: [], numbered: [] });

      await store.append(KEY, sampleTurn("after", [sampleCitation(1, 300)]));
      expect(await askedIn(store)).toEqual(["after"]);
      expect((await store.load(KEY)).numbered).toMatchObject([{ number: 1, start: 300 }]);
    });

    test("clears an unknown key without an error", async () => {
      const store = await open();
      await store.clear(KEY);
      expect(await store.load(KEY)).toEqual({ turns: [], numbered: [] });
    });

    test("keeps the order of appends made at once and loses none", async () => {
      const store = await open();
      const people = ["1", "2", "3"];
      const asked = Array.from({ length: MAX_TURNS }, (_, index) => `question ${index}`);
      const appends = asked.flatMap((one, index) =>
        people.map((person) => store.append({ ...KEY, person }, sampleTurn(one, [sampleCitation(index + 1, index)]))),
      );
      await Promise.all(appends);
      for (const person of people) {
        expect(await askedIn(store, { ...KEY, person })).toEqual(asked);
        expect((await store.load({ ...KEY, person })).numbered).toHaveLength(MAX_TURNS);
      }
    });
  });
}

async function askedIn(store: ConversationStore, key = KEY): Promise<string[]> {
  return (await store.load(key)).turns.map((turn) => turn.asked);
}

function turns(): fc.Arbitrary<Turn> {
  const text = fc.string({ unit: "binary" });
  const language = fc.constantFrom(...LANGUAGES);
  const quotation = { file: text, start: fc.nat(), end: fc.nat(), quote: text };
  const translation = fc.record({ ...quotation, language });
  const citation: fc.Arbitrary<Citation> = fc.record(
    {
      ...quotation,
      number: fc.nat().map((n) => n + 1),
      document: text,
      title: text,
      paragraph: fc.integer({ min: 1 }),
      translation,
    },
    { requiredKeys: ["file", "start", "end", "quote", "number", "document", "title", "paragraph"] },
  );
  return fc.record({
    asked: text,
    question: text,
    language,
    completed: fc.boolean(),
    outcome: fc.constantFrom("answered" as const, "declined" as const),
    reason: fc.constantFrom(null, "partly-covered" as const, "not-in-source" as const),
    missing: fc.array(text, { maxLength: 2 }),
    claims: fc.array(fc.record({ text, citations: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 2 }) }), {
      maxLength: 2,
    }),
    citations: fc.array(citation, { maxLength: 4 }),
  });
}
