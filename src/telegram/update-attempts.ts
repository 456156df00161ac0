import type { Context, MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import { markDelivered, type OnDelivered, whenDelivered } from "./mark-delivered.ts";
import type { Attempt } from "./update-intake.ts";

/** What is known of an update while it is handled. */
export interface UpdateAttempts {
  /** Handles an update in a way. It is told when the update has been answered, or, where nothing is sent, when it has been handled. */
  run(update: Update, how: UpdateAttempt, handle: () => Promise<void>): Promise<void>;
  /** Null for one that nobody would try again or set aside. */
  attemptOf(update: Update): Attempt | null;
  /** The first of all middleware. */
  readonly watch: MiddlewareFn<Context>;
}

interface UpdateAttempt {
  readonly attempt: Attempt;
  readonly onDelivered: OnDelivered;
}

export function createUpdateAttempts(): UpdateAttempts {
  const running = new WeakMap<Update, UpdateAttempt>();
  return {
    run: async (update, how, handle) => {
      running.set(update, how);
      await handle();
    },

    attemptOf: (update) => running.get(update)?.attempt ?? null,

    watch: async (ctx, next) => {
      const how = running.get(ctx.update);
      if (how !== undefined) whenDelivered(ctx, how.onDelivered);
      await next();
      await markDelivered(ctx, []);
    },
  };
}
