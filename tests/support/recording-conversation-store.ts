import type { NumberedQuote, Turn } from "../../src/answering/turn.ts";
import { type ConversationKey, type ConversationStore, MAX_TURNS } from "../../src/conversation/conversation-store.ts";
import type { ReaderData } from "../../src/conversation/reader-data.ts";
import type { MessagesOfTurn, TurnMessages } from "../../src/conversation/turn-messages.ts";

type Operation = keyof ConversationStore;

export interface RecordingConversationStore extends ConversationStore {
  /** Every call, in the order made: `["append", "1"]` for chat 1. */
  readonly calls: readonly (readonly [operation: Operation, chat: string])[];
  /** Makes every later call of an operation reject; undefined makes it work again. */
  failWith(operation: Operation, error: Error | undefined): void;
  readonly turnMessages: TurnMessages;
  /** Of the conversations alone. */
  readonly readerData: ReaderData;
}

interface KeptTurn {
  readonly position: number;
  readonly turn: Turn;
  messages: MessagesOfTurn;
}

interface KeptConversation {
  readonly chat: string;
  readonly thread: string;
  readonly person: string;
  turns: KeptTurn[];
  readonly numbered: NumberedQuote[];
  count: number;
}

/** Keeps conversations in memory and writes down what it was asked. */
export function createRecordingConversationStore(): RecordingConversationStore {
  const calls: (readonly [Operation, string])[] = [];
  const failures = new Map<Operation, Error | undefined>();
  const kept = new Map<string, KeptConversation>();
  const name = (key: ConversationKey) => JSON.stringify([key.chat, key.thread, key.person]);

  const record = (operation: Operation, key: ConversationKey) => {
    calls.push([operation, key.chat]);
    const failure = failures.get(operation);
    if (failure !== undefined) throw failure;
  };

  return {
    calls,
    failWith: (operation, error) => failures.set(operation, error),

    async load(key) {
      record("load", key);
      const { turns = [], numbered = [] } = kept.get(name(key)) ?? {};
      return {
        turns: turns.slice(-MAX_TURNS).map(({ turn }) => turn),
        numbered: numbered.toSorted((a, b) => a.number - b.number),
      };
    },

    async append(key, turn, { replaced = null } = {}) {
      record("append", key);
      const conversation = kept.get(name(key)) ?? { ...key, turns: [], numbered: [], count: 0 };
      kept.set(name(key), conversation);
      const { numbered } = conversation;
      conversation.count += 1;
      if (replaced?.conversation === name(key)) {
        conversation.turns = conversation.turns.filter(({ position }) => position !== replaced.position);
      }
      conversation.turns.push({ position: conversation.count, turn, messages: { question: null, answer: [] } });
      for (const { number, document, start, end } of turn.citations) {
        const clashes = (given: NumberedQuote) =>
          given.number === number || (given.document === document && given.start === start && given.end === end);
        if (!numbered.some(clashes)) numbered.push({ number, document, start, end });
      }
      return { conversation: name(key), position: conversation.count };
    },

    async clear(key) {
      record("clear", key);
      kept.delete(name(key));
    },

    readerData: {
      async collect(person) {
        const theirs = [...kept.values()].filter((conversation) => conversation.person === person);
        return {
          language: null,
          conversations: theirs.map(({ chat, thread, turns }) => ({
            chat,
            thread,
            turns: turns.map(({ turn }) => ({ ...turn, day: "2026-11-26" })),
          })),
          verdicts: [],
          gaps: [],
          modelCalls: null,
        };
      },
      async delete(person) {
        for (const [conversation, { person: of }] of kept) if (of === person) kept.delete(conversation);
      },
    },

    turnMessages: {
      async keep({ conversation, position }, messages) {
        const turn = kept.get(conversation)?.turns.find((one) => one.position === position);
        if (turn !== undefined) turn.messages = messages;
      },

      async find(chat, message) {
        for (const [conversation, { chat: of, turns }] of kept) {
          const index = turns.findLastIndex(
            ({ messages: { question, answer } }) => question === message || answer.includes(message),
          );
          const found = turns[index];
          if (of !== chat || found === undefined) continue;
          return {
            place: { conversation, position: found.position },
            turns: turns.slice(Math.max(0, index + 1 - MAX_TURNS), index + 1).map(({ turn }) => turn),
            answer: found.messages.answer,
          };
        }
        return null;
      },
    },
  };
}
