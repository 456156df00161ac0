import type { Turn } from "../answering/turn.ts";

/** Where a turn is kept. */
export interface TurnPlace {
  readonly conversation: string;
  /** Counted from 1, in the order asked. */
  readonly position: number;
}

/** The messages of a turn: ids as decimal strings. */
export interface MessagesOfTurn {
  /** Null for a question that nobody has typed. */
  readonly question: string | null;
  /** In order. */
  readonly answer: readonly string[];
}

/** A turn by one of its messages. */
export interface FoundTurn {
  readonly place: TurnPlace;
  /** The turns up to this one, which is the last; at most `MAX_TURNS`. */
  readonly turns: readonly Turn[];
  readonly answer: readonly string[];
}

/** Which messages a turn was asked and answered in. Both reject with a `StorageError` when it cannot be done. */
export interface TurnMessages {
  /** Keeps the messages of a turn, or none where the conversation has been forgotten meanwhile. */
  keep(place: TurnPlace, messages: MessagesOfTurn): Promise<void>;
  /** The turn that a message of a chat asked or answered, whoever's it is; null for none that is kept. */
  find(chat: string, message: string): Promise<FoundTurn | null>;
}
