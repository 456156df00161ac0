import type { Context } from "grammy";
import type { Answer } from "../answering/answer.ts";
import type { Logger } from "../logging/logger.ts";
import { topicOf } from "./conversation-key.ts";
import { type FormattedText, plainText } from "./formatted-text.ts";
import { settleWithin } from "./settle-within.ts";
import { splitMessage } from "./split-message.ts";
import { toGrammySignal } from "./to-grammy-signal.ts";
import { isTelegramError, toTelegramError } from "./to-telegram-error.ts";

/** Shows an answer as far as it is verified, while more of it is written. */
export interface DraftDisplay {
  show(answer: Answer): void;
  /** Resolves when no draft is under way any more: one that came after the answer would stand below it. */
  close(): Promise<void>;
}

/** Between the beginnings of two drafts; Telegram allows about one call a second to a chat. */
const PAUSE_MILLISECONDS = 700;
/** How long the answer waits for a draft under way. */
const PATIENCE_MILLISECONDS = 500;

/**
 * Message drafts in a private chat, the latest state of the answer at a time. Best effort: after a first failure there are
 * no more, and the answer comes as a message in any case. Elsewhere there are none.
 */
export function createDraftDisplay(
  ctx: Context,
  logger: Logger,
  render: (answer: Answer) => FormattedText,
): DraftDisplay {
  const { chat } = ctx;
  if (chat?.type !== "private") return { show: () => undefined, close: async () => undefined };
  const giveUp = new AbortController();
  const topic = topicOf(ctx);
  let latest: Answer | null = null;
  let isOver = false;
  let sending: Promise<void> | null = null;
  let wake = (): void => undefined;

  const send = async (answer: Answer): Promise<void> => {
    const { text, entities } = splitMessage(render(answer))[0] ?? plainText("");
    const other = { entities: [...entities], ...(topic === null ? {} : { message_thread_id: topic }) };
    await ctx.api.sendMessageDraft(chat.id, ctx.update.update_id, text, other, toGrammySignal(giveUp.signal));
  };

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MILLISECONDS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const sendLatest = async (): Promise<void> => {
    try {
      while (latest !== null && !isOver) {
        const answer = latest;
        latest = null;
        await send(answer);
        if (!isOver) await pause();
      }
      sending = null;
    } catch (error) {
      isOver = true;
      const failure = toTelegramError(error);
      logger.debug("draft-failed", { reason: isTelegramError(failure) ? failure.reason : "unknown" });
    }
  };

  return {
    show(answer) {
      latest = answer;
      if (!isOver) sending ??= sendLatest();
    },
    async close() {
      isOver = true;
      wake();
      if (sending === null) return;
      await settleWithin(PATIENCE_MILLISECONDS, sending);
      giveUp.abort();
      await sending;
    },
  };
}
