import type { History, Turn } from "../answering/turn.ts";
import type { TurnPlace } from "./turn-messages.ts";

/** A conversation is one for a chat, its thread and the person asking. Ids are Telegram's, as decimal strings. */
export interface ConversationKey {
  readonly chat: string;
  /** Empty outside a thread. */
  readonly thread: string;
  readonly person: string;
}

/** What the owner may know of an answer, beside what its turn says. */
export interface CountedAnswer {
  /** How long it took. */
  readonly milliseconds: number;
  /** Words of the question that no source has, as the reader wrote them. */
  readonly lacking: readonly string[];
}

interface AppendOptions {
  /** A turn of the same conversation that this one takes the place of: it is forgotten, its numbers stay. */
  readonly replaced?: TurnPlace | null;
  /** The id of the message that asked: kept with the turn, so that a process that dies before its answer is sent knows it again. */
  readonly question?: string | null;
  /** Counts the answer (see `AnswerStatistics`). */
  readonly counted?: CountedAnswer | null;
}

/** Where conversations are kept. Every method rejects with a `StorageError` when the store cannot do what it is asked. */
export interface ConversationStore {
  /**
   * The latest turns (at most `MAX_TURNS`), oldest first, and every citation number given, lowest first; both empty for
   * an unknown key.
   */
  load(key: ConversationKey): Promise<History>;
  /**
   * Adds a turn after the latest one and keeps its citations' numbers, both or neither. The first to come stays: a quote
   * that has a number keeps it, and a number that has a quote keeps that, whatever a later turn says.
   *
   * @returns where the turn is kept
   */
  append(key: ConversationKey, turn: Turn, options?: AppendOptions): Promise<TurnPlace>;
  /** Forgets turns and numbers. An unknown key is not an error. */
  clear(key: ConversationKey): Promise<void>;
}

/** How many turns back a question can refer. */
export const MAX_TURNS = 12;

/** How many turns of a conversation are kept: a reader may reply to an older answer. */
export const KEPT_TURNS = 100;
