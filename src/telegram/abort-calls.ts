import type { Transformer } from "grammy";
import { toGrammySignal } from "./to-grammy-signal.ts";

/** Aborts calls, and waits between their repetitions, by one signal; those with a signal of their own keep that. */
export function abortCalls(by: AbortSignal): Transformer {
  return (prev, method, payload, signal) => prev(method, payload, signal ?? toGrammySignal(by));
}
