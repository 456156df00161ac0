import type { Answer } from "../answering/answer.ts";
import { turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer, QuestionOptions } from "../answering/question-answerer.ts";
import { type History, NO_HISTORY, type Turn } from "../answering/turn.ts";
import type { CallAllowance } from "./call-allowance.ts";
import type { ConversationKey, ConversationStore } from "./conversation-store.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import type { TurnPlace } from "./turn-messages.ts";

interface AskingOptions extends Omit<QuestionOptions, "takeCall"> {
  /**
   * What the question continues in place of the conversation's latest turns; empty: it is understood as if nothing had
   * come before it. Quotes keep their numbers.
   */
  readonly continued?: readonly Turn[];
  /** The turn that is forgotten for this one: its question has been corrected. */
  readonly replaced?: TurnPlace;
  /** Told where the turn is kept; not told where it could not be. */
  readonly onKept?: (place: TurnPlace) => void;
  /** Asked once there is an answer: false where nobody will see it, and the turn is not kept. */
  readonly isWanted?: () => boolean;
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

  async function append(key: ConversationKey, turn: Turn, { replaced, onKept }: AskingOptions): Promise<void> {
    try {
      const place = await store.append(key, turn, replaced);
      onKept?.(place);
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
    ask: (key, question, asking = {}) =>
      inOrder(name(key), async () => {
        const { continued, replaced: _replaced, onKept: _onKept, isWanted, ...options } = asking;
        const loaded = await load(key);
        const history = continued === undefined ? loaded : { ...loaded, turns: continued };
        const answer = await answerQuestion(question, history, { ...options, takeCall: () => takeCall(key) });
        if (isWanted?.() !== false) await append(key, turnOf(question, answer), asking);
        return answer;
      }),
    startAfresh: (key) => inOrder(name(key), () => store.clear(key)),
  };
}

function name({ chat, thread, person }: ConversationKey): string {
  return JSON.stringify([chat, thread, person]);
}
