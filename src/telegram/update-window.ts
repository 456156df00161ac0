/** How many updates are open at a time: as many as Telegram gives at once. */
export const MOST_OPEN = 100;

/** How many handled updates are remembered; more than can come again, for those are fewer than `MOST_OPEN`. */
const MOST_REMEMBERED = 1000;

/**
 * Which updates have been taken and which of them are done. Telegram forgets all below the offset that it is asked from
 * and gives all others again, so the offset is the lowest that is not done, and what comes again is known.
 */
export interface UpdateWindow {
  /** Opens the new ones of a batch, in its order, as far as there is room: those left over come again. */
  open<U extends { readonly id: number }>(batch: readonly U[]): readonly U[];
  /** Marks one as done. */
  close(id: number): void;
  /** Where to ask from: everything below is done. 0 at first, which confirms nothing. */
  offset(): number;
}

export function createUpdateWindow(): UpdateWindow {
  const opened = new Set<number>();
  const closed = new Set<number>();
  let next = 0;
  return {
    open(batch) {
      const fresh = [];
      for (const one of batch) {
        if (!opened.has(one.id) && !closed.has(one.id)) {
          if (opened.size >= MOST_OPEN) break;
          opened.add(one.id);
          fresh.push(one);
        }
        // Not the highest so far: after a week without updates Telegram counts on from another number, maybe a lower one.
        next = one.id + 1;
      }
      return fresh;
    },
    close(id) {
      opened.delete(id);
      closed.add(id);
      for (const oldest of closed) if (closed.size > MOST_REMEMBERED) closed.delete(oldest);
    },
    offset: () => (opened.size === 0 ? next : Math.min(...opened)),
  };
}
