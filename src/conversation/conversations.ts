import type { Answer } from "../answering/answer.ts";
import type { BriefingOptions, BriefingWriter } from "../answering/briefing/write-briefing.ts";
import { turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer, QuestionOptions } from "../answering/question-answerer.ts";
import { type History, NO_HISTORY, type Turn } from "../answering/turn.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Language } from "../text/language.ts";
import type { CallAllowance } from "./call-allowance.ts";
import type { ConversationKey, ConversationStore, CountedAnswer } from "./conversation-store.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import type { ReaderData } from "./reader-data.ts";
import type { TurnPlace } from "./turn-messages.ts";

interface AskingOptions extends Omit<QuestionOptions, "takeCall"> {
  /**
   * What the question continues in place of the conversation's latest turns; empty: it is understood as if nothing had
   * come before it. Quotes keep their numbers.
   */
  readonly continued?: readonly Turn[];
}

/** How the turn is kept. */
export interface Keeping {
  /** The turn that is forgotten for this one: its question has been corrected. */
  readonly replaced?: TurnPlace;
  /** The id of the message that asks; null for a question that nobody has typed. */
  readonly question?: string | null;
  /** Told where the turn is kept; not told where it could not be. */
  readonly onKept?: (place: TurnPlace) => void;
  /** Asked once there is an answer: false where nobody will see it, and the turn is not kept. */
  readonly isWanted?: () => boolean;
}

/** Questions and briefings of one conversation run one after another, in the order asked. */
export interface Conversations {
  /**
   * Answers a question as the next one of its conversation. A store that fails costs the reader no answer: see
   * `onStorageFailure`.
   */
  ask(key: ConversationKey, question: string, options?: AskingOptions, keeping?: Keeping): Promise<Answer>;
  /** Says what a document says, as the next answer of the conversation: its question is the document's title. */
  brief(
    key: ConversationKey,
    document: SourceDocument,
    language: Language,
    options?: Omit<BriefingOptions, "takeCall">,
    keeping?: Keeping,
  ): Promise<Answer>;
  /** Forgets the conversation, after the questions asked before. Rejects with a `StorageError` if it is not forgotten. */
  startAfresh(key: ConversationKey): Promise<void>;
  /**
   * Forgets everything of a person, and does not keep what is being answered to them now. Rejects with a `StorageError` if it is not
   * forgotten.
   */
  forgetReader(person: string): Promise<void>;
}

export interface ConversationsDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly writeBriefing: BriefingWriter;
  readonly store: ConversationStore;
  readonly readerData: Pick<ReaderData, "delete">;
  /** Left out: nobody's model calls are counted. */
  readonly allowance?: CallAllowance;
  /**
   * Told when a question had to be answered as if it were the first (`load`), when its turn was not kept and a later
   * question cannot refer to it (`append`), or when no model was asked because its calls cannot be counted (`allowance`).
   */
  readonly onStorageFailure: (operation: "load" | "append" | "allowance", error: unknown) => void;
}

export function createConversations(dependencies: ConversationsDependencies): Conversations {
  const { answerQuestion, writeBriefing, store, readerData, allowance, onStorageFailure } = dependencies;
  const inOrder = createKeyedQueue();
  /** How often each person has been forgotten: what was asked before is not kept after. */
  const forgotten = new Map<string, number>();

  async function load(key: ConversationKey): Promise<History> {
    try {
      return await store.load(key);
    } catch (error) {
      onStorageFailure("load", error);
      return NO_HISTORY;
    }
  }

  async function append(
    key: ConversationKey,
    turn: Turn,
    { replaced, question, onKept }: Keeping,
    counted: CountedAnswer,
  ): Promise<void> {
    try {
      const place = await store.append(key, turn, {
        replaced: replaced ?? null,
        question: question ?? null,
        counted,
      });
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

  function nextTurn(
    key: ConversationKey,
    asked: string,
    keeping: Keeping,
    answer: (history: History, bounds: { readonly takeCall: () => Promise<boolean> }) => Promise<Answer>,
  ): Promise<Answer> {
    return inOrder(name(key), async () => {
      const started = performance.now();
      const begun = forgotten.get(key.person);
      const given = await answer(await load(key), { takeCall: () => takeCall(key) });
      const isForgotten = forgotten.get(key.person) !== begun;
      if (keeping.isWanted?.() !== false && !isForgotten) {
        const lacking = given.outcome === "declined" ? given.lacking : given.missing;
        await append(key, turnOf(asked, given), keeping, { milliseconds: performance.now() - started, lacking });
      }
      return given;
    });
  }

  return {
    ask: (key, question, { continued, ...options } = {}, keeping = {}) =>
      nextTurn(key, question, keeping, (history, bounds) => {
        const before = continued === undefined ? history : { ...history, turns: continued };
        return answerQuestion(question, before, { ...options, ...bounds });
      }),
    brief: (key, document, language, options = {}, keeping = {}) =>
      nextTurn(key, document.title, keeping, (history, bounds) =>
        writeBriefing(document, language, history, { ...options, ...bounds }),
      ),
    startAfresh: (key) => inOrder(name(key), () => store.clear(key)),
    forgetReader: (person) => {
      forgotten.set(person, (forgotten.get(person) ?? 0) + 1);
      return readerData.delete(person);
    },
  };
}

function name({ chat, thread, person }: ConversationKey): string {
  return JSON.stringify([chat, thread, person]);
}
