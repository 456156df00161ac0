import type { NumberedQuote, Turn } from "../../src/answering/turn.ts";
import { type ConversationKey, type ConversationStore, MAX_TURNS } from "../../src/conversation/conversation-store.ts";

type Operation = keyof ConversationStore;

export interface RecordingConversationStore extends ConversationStore {
  /** Every call, in the order made: `["append", "1"]` for chat 1. */
  readonly calls: readonly (readonly [operation: Operation, chat: string])[];
  /** Makes every later call of an operation reject; undefined makes it work again. */
  failWith(operation: Operation, error: Error | undefined): void;
}

/** Keeps conversations in memory and writes down what it was asked. */
export function createRecordingConversationStore(): RecordingConversationStore {
  const calls: (readonly [Operation, string])[] = [];
  const failures = new Map<Operation, Error | undefined>();
  const kept = new Map<string, { turns: Turn[]; numbered: NumberedQuote[] }>();
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
      const { turns, numbered } = kept.get(name(key)) ?? { turns: [], numbered: [] };
      return { turns: turns.slice(-MAX_TURNS), numbered: numbered.toSorted((a, b) => a.number - b.number) };
    },

    async append(key, turn) {
      record("append", key);
      const { turns, numbered } = kept.get(name(key)) ?? { turns: [], numbered: [] };
      kept.set(name(key), { turns, numbered });
      turns.push(turn);
      for (const { number, document, start, end } of turn.citations) {
        const clashes = (given: NumberedQuote) =>
          given.number === number || (given.document === document && given.start === start && given.end === end);
        if (!numbered.some(clashes)) numbered.push({ number, document, start, end });
      }
    },

    async clear(key) {
      record("clear", key);
      kept.delete(name(key));
    },
  };
}
