import type { Transformer } from "grammy";
import { z } from "zod";
import type { Logger } from "../logging/logger.ts";
import { LONGEST_WAIT } from "./longest-wait.ts";
import { TelegramError } from "./telegram-error.ts";

const replySchema = z.discriminatedUnion("ok", [
  z.looseObject({ ok: z.literal(true), result: z.unknown() }).refine((reply) => "result" in reply),
  z.looseObject({ ok: z.literal(false), error_code: z.int().min(400).max(599) }),
]);

/** Seconds to wait where what Telegram asks for is no time. */
const LEAST_WAIT = 1;

export interface CheckRepliesDependencies {
  readonly logger: Logger;
}

/**
 * Lets only replies of the Bot API pass: JSON of another form, which grammY would take apart unseen, is a
 * `TelegramError`. A wait that is no time (negative, a text) becomes a second. One that is too long stays, for those who
 * call to cut short or to give up; both are logged.
 */
export function checkReplies({ logger }: CheckRepliesDependencies): Transformer {
  return async (prev, method, payload, signal) => {
    const reply = await prev(method, payload, signal);
    if (!replySchema.safeParse(reply).success) {
      throw new TelegramError("unintelligible", { method, code: null, detail: "JSON of another form" });
    }
    if (reply.ok || !asksToWait(reply.parameters)) return reply;
    const { retry_after: asked } = reply.parameters;
    const seconds = typeof asked === "number" && asked > 0 ? asked : LEAST_WAIT;
    if (seconds !== asked || seconds > LONGEST_WAIT) logger.warn("unreasonable-wait", { method, seconds });
    return { ...reply, parameters: { ...reply.parameters, retry_after: seconds } };
  };
}

function asksToWait(parameters: unknown): parameters is { readonly retry_after: unknown } {
  return typeof parameters === "object" && parameters !== null && "retry_after" in parameters;
}
