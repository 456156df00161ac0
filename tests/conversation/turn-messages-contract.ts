import { describe, expect, test } from "vitest";
import { type ConversationKey, type ConversationStore, MAX_TURNS } from "../../src/conversation/conversation-store.ts";
import type { TurnMessages } from "../../src/conversation/turn-messages.ts";
import { sampleCitation, sampleTurn } from "../support/sample-turn.ts";

const KEY: ConversationKey = { chat: "-1001", thread: "7", person: "42" };

/** What every `TurnMessages` does. `open` gives an empty one, and the store of the conversations that it is about. */
export function testTurnMessages(
  open: () => Promise<{ readonly store: ConversationStore; readonly turnMessages: TurnMessages }>,
): void {
  describe("the messages of turns", () => {
    test("lead to the turn, by the question and by each message of the answer", async () => {
      const { store, turnMessages } = await open();
      await store.append(KEY, sampleTurn("first"));
      const place = await store.append(KEY, sampleTurn("second"));
      await turnMessages.keep(place, { question: "10", answer: ["11", "12"] });
      await store.append(KEY, sampleTurn("third"));
      for (const message of ["10", "11", "12"]) {
        const found = await turnMessages.find(KEY.chat, message);
        expect(found).toMatchObject({ place, answer: ["11", "12"] });
        expect(found?.turns.map(({ asked }) => asked)).toEqual(["first", "second"]);
      }
      expect(await turnMessages.find(KEY.chat, "13")).toBeNull();
    });

    test("are of one chat", async () => {
      const { store, turnMessages } = await open();
      const here = await store.append(KEY, sampleTurn("here"));
      const there = await store.append({ ...KEY, chat: "-1002" }, sampleTurn("there"));
      await turnMessages.keep(here, { question: null, answer: ["11"] });
      await turnMessages.keep(there, { question: null, answer: ["11"] });
      const found = await turnMessages.find("-1002", "11");
      expect(found?.turns.map(({ asked }) => asked)).toEqual(["there"]);
    });

    test("give no more turns than a question can refer to, and lead to older ones", async () => {
      const { store, turnMessages } = await open();
      for (let index = 0; index < MAX_TURNS + 5; index++) {
        const place = await store.append(KEY, sampleTurn(`question ${index}`));
        await turnMessages.keep(place, { question: `${100 + index}`, answer: [] });
      }
      expect((await turnMessages.find(KEY.chat, "100"))?.turns.map(({ asked }) => asked)).toEqual(["question 0"]);
      expect((await turnMessages.find(KEY.chat, `${100 + MAX_TURNS}`))?.turns).toHaveLength(MAX_TURNS);
    });

    test("go with a turn that another takes the place of, whose numbers stay", async () => {
      const { store, turnMessages } = await open();
      const wrong = await store.append(KEY, sampleTurn("wrong", [sampleCitation(1, 100)]));
      await turnMessages.keep(wrong, { question: "10", answer: ["11"] });
      const right = await store.append(KEY, sampleTurn("right", [sampleCitation(2, 200)]), { replaced: wrong });
      await turnMessages.keep(right, { question: "10", answer: ["11"] });
      expect((await turnMessages.find(KEY.chat, "10"))?.place).toEqual(right);
      const { turns, numbered } = await store.load(KEY);
      expect(turns.map(({ asked }) => asked)).toEqual(["right"]);
      expect(numbered.map(({ number }) => number)).toEqual([1, 2]);
    });

    test("a turn of another conversation is never replaced", async () => {
      const { store } = await open();
      const other = { ...KEY, person: "43" };
      const theirs = await store.append(other, sampleTurn("theirs"));
      await store.append(KEY, sampleTurn("mine"), { replaced: theirs });
      expect((await store.load(other)).turns).toHaveLength(1);
    });

    test("are forgotten with the conversation, and not kept for one that is", async () => {
      const { store, turnMessages } = await open();
      const place = await store.append(KEY, sampleTurn("first"));
      await turnMessages.keep(place, { question: "10", answer: ["11"] });
      await store.clear(KEY);
      await turnMessages.keep(place, { question: "10", answer: ["11"] });
      expect(await turnMessages.find(KEY.chat, "11")).toBeNull();
    });
  });
}
