/** An update as it is kept until it is done. */
export interface InboxUpdate {
  /** Telegram's: no two are the same. */
  readonly id: number;
  /** Ids as decimal strings; empty where there is none. */
  readonly chat: string;
  readonly person: string;
  /** As Telegram gave it, as JSON. */
  readonly content: string;
}

/** One that waits, and how often it has been begun before without being done. */
export interface WaitingUpdate extends InboxUpdate {
  readonly attempts: number;
}

/**
 * What Telegram has delivered, until it is done: whatever dies in between, it is there at the next start. Every method rejects with a
 * `StorageError` where it cannot be done.
 */
export interface Inbox {
  /** Keeps updates, on the disk when it resolves, and resolves with the ids of those that were not known. */
  store(updates: readonly InboxUpdate[]): Promise<ReadonlySet<number>>;
  /** Those that are not done, in the order of their ids, at most so many. */
  waiting(most: number): Promise<readonly WaitingUpdate[]>;
  /** Counts one more attempt. */
  begin(id: number): Promise<void>;
  /** Forgets all of an update but its id, by which it is known if it comes again, and that of the message it was answered with. */
  done(id: number, message: string | null): Promise<void>;
  /** How many wait, and how many were set aside. */
  count(): Promise<{ readonly waiting: number; readonly setAside: number }>;
  /** Keeps an update that cannot be dealt with, and why, for a person to look at. */
  setAside(id: number, error: string): Promise<void>;
}

/** So often an update is begun before it is set aside. */
export const MOST_ATTEMPTS = 3;
