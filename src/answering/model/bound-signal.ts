/** A signal that ends by itself. */
export interface BoundSignal {
  readonly signal: AbortSignal;
  /** Lets go of the clock and of the outer signal, and aborts what still goes on. */
  release(): void;
}

/**
 * A signal that is aborted when an outer one is, or after so many milliseconds (then with a `TimeoutError`). Not
 * `AbortSignal.any` with `AbortSignal.timeout`: on Node 20 such a pair may be collected as garbage, and then never fires.
 */
export function boundSignal(outer: AbortSignal | undefined, milliseconds: number): BoundSignal {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException("The time is up.", "TimeoutError")),
    Math.min(milliseconds, LONGEST_TIMER),
  );
  const follow = (): void => controller.abort(outer?.reason);
  if (outer?.aborted === true) follow();
  else outer?.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", follow);
      controller.abort();
    },
  };
}

/** What `setTimeout` can count. */
const LONGEST_TIMER = 2 ** 31 - 1;
