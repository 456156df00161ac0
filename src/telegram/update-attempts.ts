import type { Context, MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import type { Attempt } from "./update-intake.ts";

/** What is known of an update while it is handled. */
export interface UpdateAttempts {
  /** Handles an update in a way; resolves with the id of the first message sent, null for none. */
  run(update: Update, attempt: Attempt, handle: () => Promise<void>): Promise<string | null>;
  /** Null for one that nobody would try again or set aside. */
  attemptOf(update: Update): Attempt | null;
  /** Looks what is sent. */
  readonly watch: MiddlewareFn<Context>;
}

interface Running {
  readonly attempt: Attempt;
  message: string | null;
}

const SENDING = /^send(Message|Document|Photo)$/;

export function createUpdateAttempts(): UpdateAttempts {
  const running = new WeakMap<Update, Running>();
  return {
    async run(update, attempt, handle) {
      const one: Running = { attempt, message: null };
      running.set(update, one);
      await handle();
      return one.message;
    },

    attemptOf: (update) => running.get(update)?.attempt ?? null,

    watch: async (ctx, next) => {
      const one = running.get(ctx.update);
      ctx.api.config.use(async (prev, method, payload, signal) => {
        const reply = await prev(method, payload, signal);
        if (one !== undefined && reply.ok && SENDING.test(method)) {
          one.message ??= String((reply.result as { readonly message_id?: number }).message_id ?? "");
        }
        return reply;
      });
      await next();
    },
  };
}
