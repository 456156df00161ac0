import type { Answer } from "../answering/answer.ts";
import { turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer, QuestionOptions } from "../answering/question-answerer.ts";
import { type History, NO_HISTORY, type Turn } from "../answering/turn.ts";
import type { CallAllowance } from "./call-allowance.ts";
import type { ConversationKey, ConversationStore } from "./conversation-store.ts";
import { createKeyedQueue } from "./keyed-queue.ts";

interface AskingOptions extends Omit<QuestionOptions, "takeCall"> {
  /** Whether the question is understood as if nothing had come before it; quotes keep their numbers. */
  readonly standsAlone?: boolean;
}

export interface Conversations {
  /**
   * Answers a question as the next one of its conversation. Questions of one conversation run one after another, in the
   * order asked. A store that fails costs the reader no answer: see `onStorageFailure`.
   */
  ask(key: ConversationKey, question: string, options?: AskingOptions): Promise<Answer>;
  /** Forgets the conversation, after the questions asked before. Rejects with a `StorageError` if it is not forgotten. */
  startAfresh(key: ConversationKey): Promise<void>;
}

export interface ConversationsDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly store: ConversationStore;
  /** Left out: nobody's model calls are counted. */
  readonly allowance?: CallAllowance;
  /**
   * Told when a question had to be answered as if it were the first (`load`), when its turn was not kept and a later
   * question cannot refer to it (`append`), or when no model was asked because its calls cannot be counted (`allowance`).
   */
  readonly onStorageFailure: (operation: "load" | "append" | "allowance", error: unknown) => void;
}

export function createConversations(dependencies: ConversationsDependencies): Conversations {
  const { answerQuestion, store, allowance, onStorageFailure } = dependencies;
  const inOrder = createKeyedQueue();

  async function load(key: ConversationKey): Promise<History> {
    try {
      return await store.load(key);
    } catch (error) {
      onStorageFailure("load", error);
      return NO_HISTORY;
    }
  }

  async function append(key: ConversationKey, turn: Turn): Promise<void> {
    try {
      await store.append(key, turn);
    } catch (error) {
      onStorageFailure("append", error);
    }
  }

  async function takeCall({ person }: ConversationKey): Promise<boolean> {
    try {
      return allowance === undefined || (await allowance.take(person));
    } catch (error) {
      onStorageFailure("allowance", error);
      return false;
    }
  }

  return {
    ask: (key, question, { standsAlone = false, ...options } = {}) =>
      inOrder(name(key), async () => {
        const loaded = await load(key);
        const history = standsAlone ? { ...loaded, turns: [] } : loaded;
        const answer = await answerQuestion(question, history, { ...options, takeCall: () => takeCall(key) });
        await append(key, turnOf(question, answer));
        return answer;
      }),
    startAfresh: (key) => inOrder(name(key), () => store.clear(key)),
  };
}

function name({ chat, thread, person }: ConversationKey): string {
  return JSON.stringify([chat, thread, person]);
}
