/** Whether a question is answered: `told` for the first one too many of a minute, whose reader is told so, `ignored` for those after it. */
export type Verdict = "allowed" | "told" | "ignored";

export interface AskedAt {
  /** Ids as decimal strings. */
  readonly person: string;
  readonly chat: string;
  /** When it was sent: what waited for a bot that was down is no flood. */
  readonly sent: Date;
}

/** How many questions a minute are answered: of a reader, in a chat, and in all. */
export interface QuestionLimits {
  /** Counts one more. Rejects with a `StorageError` where it cannot be counted. */
  take(asked: AskedAt): Promise<Verdict>;
}
