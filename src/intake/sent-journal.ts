/**
 * Which updates have been answered, written down at once: marking them in the inbox takes a while, and a process that dies in that while
 * would answer them once more.
 */
export interface SentJournal {
  /** Written when it returns. Throws where it cannot be written. */
  note(id: number): void;
  /** What a process that died has noted, or this one since. */
  read(): readonly number[];
  /** Forgets what is marked in the inbox by now. */
  clear(): void;
}
