import type { Turn } from "../answering/turn.ts";
import type { Language } from "../text/language.ts";

/** A question and its answer, and when it was asked. */
export interface KeptTurn extends Turn {
  /** Of UTC: `2026-11-26`. */
  readonly day: string;
}

/** Everything that is kept of a person. */
export interface KeptData {
  readonly language: Language | null;
  readonly conversations: readonly {
    /** Ids are Telegram's, as decimal strings. */
    readonly chat: string;
    /** Empty outside a thread. */
    readonly thread: string;
    /** Oldest first. */
    readonly turns: readonly KeptTurn[];
  }[];
  readonly verdicts: readonly {
    readonly chat: string;
    readonly message: string;
    readonly isGood: boolean;
    readonly day: string;
  }[];
  /** Words that the person asked about and no source has. */
  readonly gaps: readonly { readonly words: string; readonly day: string }[];
  /** Calls of the model on the latest day that cost any. */
  readonly modelCalls: { readonly calls: number; readonly day: string } | null;
}

/** What is kept of a person, by their id. Every method rejects with a `StorageError` when it cannot be done. */
export interface ReaderData {
  collect(person: string): Promise<KeptData>;
  /** Deletes all of it, and leaves nothing of it readable in the database's files. */
  delete(person: string): Promise<void>;
}
