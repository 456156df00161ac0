import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { describeUpdate } from "../../../src/telegram/describe-update.ts";
import type { BotWorld } from "./methods/method.ts";

/** Milliseconds before a post that was not taken comes again; Telegram waits longer. */
const PAUSE = 100;
/** Milliseconds that a post may take. */
const LONGEST = 10_000;

/** Posts updates as Telegram does: in order within a chat, several chats at a time, each until it is answered with a 2xx. */
export function createWebhookDelivery({ updates, webhook }: Pick<BotWorld, "updates" | "webhook">) {
  const busy = new Set<string>();
  let origin: string | null = null;

  function deliver(): void {
    if (origin === null || webhook.current === null) return;
    for (const update of updates.pending()) {
      const { chat } = describeUpdate(update);
      if (busy.has(chat)) continue;
      busy.add(chat);
      void post(update).then(async (isTaken) => {
        if (isTaken) updates.remove(update.update_id);
        else await sleep(PAUSE);
        busy.delete(chat);
        deliver();
      });
    }
  }

  async function post(update: Update): Promise<boolean> {
    const { current } = webhook;
    if (origin === null || current === null) return false;
    try {
      const response = await fetch(`${origin}${new URL(current.url).pathname}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": current.secret },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(LONGEST),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      // Whatever it was, the post comes again.
      return false;
    }
  }

  updates.arrivals.addEventListener("arrival", deliver);
  return {
    postTo(to: string) {
      origin = to;
      deliver();
    },
    stop() {
      origin = null;
    },
  };
}
