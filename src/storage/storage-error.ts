/** Why the store did not do what it was asked, and what the person who runs the bot can do about it. */
const EXPLANATIONS = {
  unavailable: ["the database cannot be opened or read", "Check that DATA_DIR is a folder that the bot may write to."],
  "read-only": ["the database may not be written to", "Give the bot write access to DATA_DIR and the files in it."],
  full: ["the disk is full", "Free some space on the disk that holds DATA_DIR."],
  busy: ["another process is using the database", "Run one bot for each DATA_DIR, or try again."],
  key: [
    "it is encrypted with another key than DATA_KEY",
    "Set DATA_KEY to the key that it was encrypted with; `npm run rekey` changes it.",
  ],
  exists: ["there is a file of that name", "Name one that is not there yet."],
  corrupt: ["the database is damaged", "Restart the bot: it sets a damaged file aside and begins a new one."],
  migration: [
    "its tables could not be brought up to date",
    "If a newer version of the bot has used this DATA_DIR, run that version or choose another folder.",
  ],
  "invalid-turn": ["it has not the expected form", "The conversation goes on without it."],
  failed: ["the database refused", "The cause says why."],
} as const satisfies Record<string, readonly [what: string, mend: string]>;

export type StorageErrorReason = keyof typeof EXPLANATIONS;

/** The store could not do what it was asked. The driver's error is the `cause`; no reader's text stands in the message. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly reason: StorageErrorReason;

  /** @param action what was attempted, to stand after "Could not": `load a conversation` */
  constructor(action: string, reason: StorageErrorReason, options?: ErrorOptions) {
    const [what, mend] = EXPLANATIONS[reason];
    super(`Could not ${action}: ${what}. ${mend}`, options);
    this.reason = reason;
  }
}
