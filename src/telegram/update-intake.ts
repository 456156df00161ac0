import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { createKeyedQueue } from "../conversation/keyed-queue.ts";
import type { Logger } from "../logging/logger.ts";
import { createPasteJoiner } from "./join-pastes.ts";
import { isStop } from "./offer-stop.ts";
import type { ReceivedUpdate } from "./read-updates.ts";
import { settleWithin } from "./settle-within.ts";
import { createUpdateWindow } from "./update-window.ts";

/** Milliseconds between polls while work goes on: what is not confirmed Telegram gives again at once. */
const PAUSE = 300;

/** Where updates go that were received, and what of them may be confirmed. */
export interface UpdateIntake {
  /** Takes what a poll gave, new or not. Resolves when the next poll may be made. */
  take(received: readonly ReceivedUpdate[]): Promise<void>;
  /** Where the next poll asks from, which confirms all below: they need not come again. */
  offset(): number;
  /** Resolves when everything taken is done. */
  done(): Promise<void>;
}

export interface UpdateIntakeDependencies {
  /** Must not reject. */
  readonly handle: (update: Update) => Promise<void>;
  /** Aborted when time is up: what is not done then is not confirmed, and what waits its turn is not begun. */
  readonly giveUp: AbortSignal;
  readonly logger: Logger;
}

/**
 * Handles updates in order within a chat, and at the same time for different chats: none waits for another's. What stops an answer does
 * not wait for it.
 */
export function createUpdateIntake({ handle, giveUp, logger }: UpdateIntakeDependencies): UpdateIntake {
  const inOrder = createKeyedQueue();
  const window = createUpdateWindow();
  const pastes = createPasteJoiner();
  const running = new Set<Promise<void>>();
  const done = async (): Promise<void> => void (await Promise.all(running));

  function begin({ id, update }: ReceivedUpdate): void {
    if (update === null) {
      logger.warn("update-left-out", { update: id });
      window.close(id);
      return;
    }
    const isRest = pastes.isRest(update);
    const task = inOrder(isStop(update) ? `stop in ${chatOf(update)}` : chatOf(update), async () => {
      if (giveUp.aborted) return;
      if (!isRest) await handle(await pastes.whole(update));
      if (!giveUp.aborted) window.close(id);
    }).finally(() => running.delete(task));
    running.add(task);
  }

  return {
    async take(received) {
      const fresh = window.open(received);
      for (const one of fresh) begin(one);
      await (fresh.length === 0 ? sleep(PAUSE) : settleWithin(PAUSE, done()));
    },
    offset: window.offset,
    done,
  };
}

function chatOf({ message, edited_message, callback_query, inline_query }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message)?.chat;
  return String(chat?.id ?? (callback_query ?? inline_query)?.from.id ?? "");
}
