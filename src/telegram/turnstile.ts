/**
 * Lets one task pass after the other, so that what one has sent is marked before the next one keeps the process busy: a process that dies
 * in between answers once more. A task that waits for somebody else, a slow network or a model, holds up nobody.
 */
export interface Turnstile {
  /** Does a task, once those before it are done or wait. */
  pass<T>(task: () => Promise<T>): Promise<T>;
}

/** Milliseconds between looks whether the process has anything to do. */
const LOOK = 5;
/** So many looks in a row at which it had nothing to do, and a task is taken to wait. */
const LOOKS_OF_PATIENCE = 5;

export function createTurnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve();
  return {
    async pass(task) {
      const before = last;
      let leave = (): void => undefined;
      last = new Promise((resolve) => {
        leave = resolve;
      });
      await before;
      const stopLooking = whenIdle(leave);
      try {
        return await task();
      } finally {
        stopLooking();
        leave();
      }
    },
  };
}

/** Told once the process has had nothing to do for a while. Returns what ends the looking. */
function whenIdle(tell: () => void): () => void {
  let looks = 0;
  let due = performance.now() + LOOK;
  const timer = setInterval(() => {
    const isLate = performance.now() - due > LOOK;
    due = performance.now() + LOOK;
    looks = isLate ? 0 : looks + 1;
    if (looks < LOOKS_OF_PATIENCE) return;
    clearInterval(timer);
    tell();
  }, LOOK);
  return () => clearInterval(timer);
}
