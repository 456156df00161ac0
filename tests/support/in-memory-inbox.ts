import type { Inbox, WaitingUpdate } from "../../src/intake/inbox.ts";
import type { SentJournal } from "../../src/intake/sent-journal.ts";

export interface InMemoryInbox extends Inbox {
  readonly journal: SentJournal;
  /** What was set aside, and why. */
  readonly setAsides: ReadonlyMap<number, string>;
  /** The message that each update was answered with. */
  readonly answered: ReadonlyMap<number, string | null>;
}

/** An inbox that dies with its process. */
export function createInMemoryInbox(): InMemoryInbox {
  const waiting = new Map<number, WaitingUpdate>();
  const answered = new Map<number, string | null>();
  const setAsides = new Map<number, string>();
  const noted: number[] = [];
  return {
    journal: { note: (id) => void noted.push(id), read: () => [...noted], clear: () => void noted.splice(0) },
    answered,
    setAsides,
    async store(updates) {
      const fresh = updates.filter(({ id }) => !waiting.has(id) && !answered.has(id) && !setAsides.has(id));
      for (const update of fresh) waiting.set(update.id, { ...update, attempts: 0 });
      return new Set(fresh.map(({ id }) => id));
    },
    waiting: async (most) => [...waiting.values()].sort((a, b) => a.id - b.id).slice(0, most),
    count: async () => ({ waiting: waiting.size, setAside: setAsides.size }),
    async begin(id) {
      const one = waiting.get(id);
      if (one !== undefined) waiting.set(id, { ...one, attempts: one.attempts + 1 });
    },
    async done(id, message) {
      waiting.delete(id);
      answered.set(id, message);
    },
    async setAside(id, error) {
      waiting.delete(id);
      setAsides.set(id, error);
    },
  };
}
