/** What a reader thought of an answer. */
export interface ReaderVerdict {
  /** Ids as the answer's message has them, as decimal strings. */
  readonly chat: string;
  readonly message: string;
  readonly person: string;
  readonly isGood: boolean;
}

/** Where readers' verdicts are kept. */
export interface Feedback {
  /** Keeps a verdict: one for each person and answer, the last. Rejects with a `StorageError` when it cannot. */
  give(verdict: ReaderVerdict): Promise<void>;
}
