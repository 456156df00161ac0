import type { Context } from "grammy";

/** Told at once when all that answers an update has been sent, with the id of its first message. */
export type OnDelivered = (message: string | null) => Promise<void>;

const waiting = new WeakMap<Context, OnDelivered>();

/** From now on it is told, once, when the update of a context has been answered. */
export function whenDelivered(ctx: Context, tell: OnDelivered): void {
  waiting.set(ctx, tell);
}

/**
 * What answers the update has been sent. Nothing may come between that and this: a process that dies in between answers once more. Never
 * rejects.
 */
export async function markDelivered(ctx: Context, messages: readonly number[]): Promise<void> {
  const tell = waiting.get(ctx);
  waiting.delete(ctx);
  await tell?.(messages[0] === undefined ? null : String(messages[0]));
}
