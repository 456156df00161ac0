import { expect, test } from "vitest";
import type { BriefingWriter } from "../../src/answering/briefing/write-briefing.ts";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { type History, NO_HISTORY } from "../../src/answering/turn.ts";
import type { CallAllowance } from "../../src/conversation/call-allowance.ts";
import { createConversations } from "../../src/conversation/conversations.ts";
import type { TurnPlace } from "../../src/conversation/turn-messages.ts";
import { createRecordingConversationStore } from "../support/recording-conversation-store.ts";
import { sampleAnswer, sampleRefusal } from "../support/sample-answer.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { sampleCitation } from "../support/sample-turn.ts";

const KEY = { chat: "1", thread: "", person: "1" };

/** Conversations whose answers name the question asked, in a store that records. */
function setUp(
  answerQuestion: QuestionAnswerer = async (question) => sampleAnswer(`${question} in full`, []),
  allowance?: CallAllowance,
) {
  const store = createRecordingConversationStore();
  const failures: [string, unknown][] = [];
  const onStorageFailure = (operation: string, error: unknown) => failures.push([operation, error]);
  const writeBriefing: BriefingWriter = async ({ title }, language, { turns }) => ({
    ...sampleAnswer(`${title} in ${language} after ${turns.length}`, [sampleCitation(1, 100)]),
  });
  const dependencies = {
    answerQuestion,
    writeBriefing,
    store,
    readerData: store.readerData,
    onStorageFailure,
    ...(allowance === undefined ? {} : { allowance }),
  };
  return { store, failures, conversations: createConversations(dependencies) };
}

/** An answerer that asks for a model call and says in its answer whether it was given. */
const callingAnswerer: QuestionAnswerer = async (_, __, { takeCall } = {}) =>
  sampleAnswer((await takeCall?.()) === true ? "called" : "not called", []);

/** An answerer that answers a question when it is told to, and says which questions it has been given. */
function manualAnswerer() {
  const given: string[] = [];
  const waiting = new Map<string, { answer: () => void; fail: (error: Error) => void }>();
  const answerQuestion: QuestionAnswerer = (question) => {
    given.push(question);
    return new Promise((resolve, reject) => {
      waiting.set(question, { answer: () => resolve(sampleAnswer(question, [])), fail: reject });
    });
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    answerQuestion,
    given,
    settled,
    answer: (question: string) => waiting.get(question)?.answer(),
    fail: (question: string, error: Error) => waiting.get(question)?.fail(error),
  };
}

test("ask gives the first question no history and the next one the turns and numbers before it", async () => {
  const histories: History[] = [];
  const citations = [sampleCitation(1, 100)];
  const { conversations } = setUp(async (question, history) => {
    histories.push(history);
    return sampleAnswer(`${question} in full`, citations);
  });

  const answer = await conversations.ask(KEY, "Kto?");
  await conversations.ask(KEY, "A kiedy?");

  expect(answer).toEqual(sampleAnswer("Kto? in full", citations));
  expect(histories).toEqual([
    NO_HISTORY,
    {
      turns: [
        {
          asked: "Kto?",
          question: "Kto? in full",
          completed: false,
          language: "pl",
          outcome: "answered",
          reason: null,
          missing: [],
          claims: [{ text: "Kassym-Żomart Tokajew.", citations: [1] }],
          citations,
        },
      ],
      numbered: [{ number: 1, document: "kazakhstan-eu", start: 100, end: 110 }],
    },
  ]);
});

test("ask hands its options on", async () => {
  const options = { language: "kk", signal: new AbortController().signal } as const;
  const { conversations } = setUp(async (question, _, given) => {
    expect(given).toEqual({ ...options, takeCall: expect.any(Function) });
    return sampleRefusal(question);
  });
  expect(await conversations.ask(KEY, "?", options)).toEqual(sampleRefusal("?"));
});

test("ask keeps a declined turn, without citations", async () => {
  const { conversations, store } = setUp(async (question) => sampleRefusal(question));
  await conversations.ask(KEY, "Jaka jutro pogoda?");
  expect((await store.load(KEY)).turns).toEqual([
    {
      asked: "Jaka jutro pogoda?",
      question: "Jaka jutro pogoda?",
      completed: false,
      language: "pl",
      outcome: "declined",
      reason: "off-topic",
      missing: [],
      claims: [],
      citations: [],
    },
  ]);
});

test("what is being answered to a reader who is forgotten meanwhile is not kept", async () => {
  const { answerQuestion, settled, answer } = manualAnswerer();
  const { conversations, store } = setUp(answerQuestion);
  const running = conversations.ask(KEY, "first");
  await settled();
  await conversations.forgetReader(KEY.person);
  answer("first");
  await running;
  expect(await store.load(KEY)).toEqual({ turns: [], numbered: [] });
  const next = conversations.ask(KEY, "second");
  await settled();
  answer("second");
  await next;
  expect((await store.load(KEY)).turns.map(({ asked }) => asked)).toEqual(["second"]);
});

test("questions of one conversation are answered one after another in the order asked", async () => {
  const { answerQuestion, given, settled, answer } = manualAnswerer();
  const { conversations, store } = setUp(answerQuestion);
  const asked = ["first", "second", "third"].map((question) => conversations.ask(KEY, question));

  for (const [index, question] of ["first", "second", "third"].entries()) {
    await settled();
    expect(given).toEqual(["first", "second", "third"].slice(0, index + 1));
    answer(question);
  }
  await Promise.all(asked);
  expect(store.calls.map(([operation]) => operation)).toEqual(["load", "append", "load", "append", "load", "append"]);
});

test("questions of other conversations are answered meanwhile", async () => {
  const { answerQuestion, given, settled, answer } = manualAnswerer();
  const { conversations } = setUp(answerQuestion);
  const slow = conversations.ask(KEY, "slow");
  const others = [
    conversations.ask({ ...KEY, chat: "2" }, "chat"),
    conversations.ask({ ...KEY, thread: "2" }, "thread"),
    conversations.ask({ ...KEY, person: "2" }, "person"),
  ];
  await settled();
  expect(given.toSorted()).toEqual(["chat", "person", "slow", "thread"]);
  for (const question of ["chat", "thread", "person"]) answer(question);
  await Promise.all(others);
  answer("slow");
  await slow;
});

test("a question that fails tells its own asker only and is not kept", async () => {
  const { answerQuestion, settled, answer, fail } = manualAnswerer();
  const { conversations, store, failures } = setUp(answerQuestion);
  const failing = conversations.ask(KEY, "failing");
  const next = conversations.ask(KEY, "next");

  await settled();
  fail("failing", new Error("the index is gone"));
  await expect(failing).rejects.toThrow("the index is gone");
  await settled();
  answer("next");
  expect(await next).toEqual(sampleAnswer("next", []));
  expect((await store.load(KEY)).turns.map((turn) => turn.asked)).toEqual(["next"]);
  expect(failures).toEqual([]);
});

test("a question is answered without its history, and reported, when the store does not load", async () => {
  const { conversations, store, failures } = setUp(async (question, history) => {
    return sampleAnswer(`${question} after ${history.turns.length}`, []);
  });
  const error = new Error("damaged");
  await conversations.ask(KEY, "first");
  store.failWith("load", error);
  expect(await conversations.ask(KEY, "second")).toEqual(sampleAnswer("second after 0", []));
  expect(failures).toEqual([["load", error]]);

  store.failWith("load", undefined);
  expect(await conversations.ask(KEY, "third")).toEqual(sampleAnswer("third after 2", []));
});

test("a question is answered, and reported, when the store does not keep its turn", async () => {
  const { conversations, store, failures } = setUp();
  const error = new Error("full");
  store.failWith("append", error);
  expect(await conversations.ask(KEY, "first")).toEqual(sampleAnswer("first in full", []));
  expect(failures).toEqual([["append", error]]);
  expect((await store.load(KEY)).turns).toEqual([]);
});

test("startAfresh forgets the conversation after the questions asked before", async () => {
  const { answerQuestion, settled, answer } = manualAnswerer();
  const { conversations, store } = setUp(answerQuestion);
  const before = conversations.ask(KEY, "before");
  const cleared = conversations.startAfresh(KEY);
  await settled();
  answer("before");
  await Promise.all([before, cleared]);
  expect(store.calls.map(([operation]) => operation)).toEqual(["load", "append", "clear"]);
  expect(await store.load(KEY)).toEqual(NO_HISTORY);
});

test("startAfresh says when the conversation could not be forgotten and lets the next question through", async () => {
  const { conversations, store, failures } = setUp();
  const error = new Error("busy");
  store.failWith("clear", error);
  await expect(conversations.startAfresh(KEY)).rejects.toBe(error);
  expect(failures).toEqual([]);
  expect(await conversations.ask(KEY, "next")).toEqual(sampleAnswer("next in full", []));
});

test("a model call is taken from the allowance of whoever asks", async () => {
  const taken: string[] = [];
  const take = async (person: string) => taken.push(person) <= 2;
  const { conversations } = setUp(callingAnswerer, { take });
  const asked = [];
  for (const person of ["7", "8", "7"]) asked.push((await conversations.ask({ ...KEY, person }, "?")).question);
  expect({ taken, asked }).toEqual({ taken: ["7", "8", "7"], asked: ["called", "called", "not called"] });
});

test("without an allowance every model call is given", async () => {
  const { conversations } = setUp(callingAnswerer);
  expect(await conversations.ask(KEY, "?")).toMatchObject({ question: "called" });
});

test("a model call that cannot be counted is not made, and it is told", async () => {
  const error = new Error("disk");
  const { conversations, failures } = setUp(callingAnswerer, { take: () => Promise.reject(error) });
  expect(await conversations.ask(KEY, "?")).toMatchObject({ question: "not called" });
  expect(failures).toEqual([["allowance", error]]);
});

test("a question that stands alone is given no turns, and quotes keep their numbers", async () => {
  const histories: History[] = [];
  const citations = [sampleCitation(1, 100)];
  const { conversations } = setUp(async (question, history) => {
    histories.push(history);
    return sampleAnswer(question, citations);
  });
  await conversations.ask(KEY, "Kto?");
  await conversations.ask(KEY, "A kiedy?", { continued: [] });
  expect(histories[1]).toEqual({
    turns: [],
    numbered: [{ number: 1, document: "kazakhstan-eu", start: 100, end: 110 }],
  });
});

test("a briefing is a turn of its conversation, under the document's title", async () => {
  const { conversations, store } = setUp();
  await conversations.ask(KEY, "Kto?");
  const briefing = await conversations.brief(KEY, sampleDocument(), "kk");
  expect(briefing.question).toBe("Kazachstan i Unia in kk after 1");
  const { turns, numbered } = await store.load(KEY);
  expect(turns.map(({ asked }) => asked)).toEqual(["Kto?", "Kazachstan i Unia"]);
  expect(numbered).toMatchObject([{ number: 1, start: 100 }]);
});

test("a correction takes the place of its turn, and what nobody wants to see is not kept", async () => {
  const { conversations, store } = setUp();
  const places: TurnPlace[] = [];
  const onKept = (place: TurnPlace): void => void places.push(place);
  await conversations.ask(KEY, "Kto?", {}, { onKept });
  const [first] = places;
  if (first === undefined) throw new Error("not kept");
  await conversations.ask(KEY, "Kto to?", {}, { replaced: first, onKept });
  await conversations.ask(KEY, "Nikt?", {}, { isWanted: () => false, onKept });
  expect((await store.load(KEY)).turns.map(({ asked }) => asked)).toEqual(["Kto to?"]);
  expect(places.map(({ position }) => position)).toEqual([1, 2]);
});
