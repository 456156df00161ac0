import type { Context } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../answering/answer.ts";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import type { TurnMessages, TurnPlace } from "../conversation/turn-messages.ts";
import { phrase } from "../phrases/phrase.ts";
import { type AwaitAnswerDependencies, type AwaitedTask, askingMessage, awaitAnswer } from "./await-answer.ts";
import { conversationKey } from "./conversation-key.ts";
import { deliverInPlace } from "./deliver-in-place.ts";
import { say } from "./deliver-messages.ts";
import type { FormattedText } from "./formatted-text.ts";

export interface DeliverAnswerDependencies extends AwaitAnswerDependencies {
  readonly turnMessages: Pick<TurnMessages, "keep">;
}

/** How an answer is shown. */
interface ShownAnswer {
  readonly messages: readonly FormattedText[];
  readonly buttons: InlineKeyboardMarkup | undefined;
}

interface Delivery extends Omit<AwaitedTask, "ask"> {
  readonly ask: (key: ConversationKey) => AwaitedTask["ask"];
  /** @param isStopped whether the reader has stopped it */
  readonly show: (answer: Answer, isStopped: boolean) => ShownAnswer;
}

export type DeliverAnswer = (ctx: Context, delivery: Delivery) => Promise<void>;

/** Awaits an answer, delivers it, in the place of the one that it corrects, and keeps which messages it stands in. */
export function createAnswerDelivery(dependencies: DeliverAnswerDependencies): DeliverAnswer {
  const { turnMessages, readerLanguage, logger } = dependencies;

  return async (ctx, { ask, show, ...task }) => {
    const key = conversationKey(ctx);
    if (key === null) return;
    const started = performance.now();
    const { answer, isStopped, place } = await awaitAnswer(ctx, key, { ...task, ask: ask(key) }, dependencies);
    if (answer === null) return say(ctx, phrase(await readerLanguage(ctx), "stopped"));
    const { messages, buttons } = show(answer, isStopped);
    const extras = buttons === undefined ? {} : { reply_markup: buttons };
    const sent = await deliverInPlace(ctx, (task.corrected?.answer ?? []).map(Number), messages, extras);
    if (place !== null) await keepMessages(ctx, place, sent);
    const { outcome, reason, language } = answer;
    const milliseconds = Math.round(performance.now() - started);
    logger.info("answered", { update: ctx.update.update_id, outcome, reason, language, milliseconds });
  };

  /** A reply to the answer goes on from it, and a correction of the question changes it. */
  async function keepMessages(ctx: Context, place: TurnPlace, sent: number[]): Promise<void> {
    try {
      await turnMessages.keep(place, { question: askingMessage(ctx), answer: sent.map(String) });
    } catch (error) {
      logger.error("messages-not-kept", error);
    }
  }
}
