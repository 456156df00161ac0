import type { Context } from "grammy";
import { LONGEST_QUESTION, prepareMessage } from "../answering/prepare-message.ts";
import type { TurnMessages, TurnPlace } from "../conversation/turn-messages.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { phrase } from "../phrases/phrase.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { answerButtons } from "./answer-buttons.ts";
import { type AskAndShowDependencies, createAskAndShow } from "./ask-and-show.ts";
import { type Continuation, createContinuation } from "./continuation.ts";
import { conversationKey } from "./conversation-key.ts";
import { deliverInPlace } from "./deliver-in-place.ts";
import { say } from "./deliver-messages.ts";
import { renderAnswer } from "./render-answer.ts";

export interface AnswerReaderDependencies extends AskAndShowDependencies {
  readonly turnMessages: TurnMessages;
  readonly documents: () => readonly SourceDocument[];
}

interface AnsweringOptions {
  /** Whether the question is shown above its answer: where the reader has not typed it. */
  readonly isShown?: boolean;
  /** In place of what the message itself continues. */
  readonly continued?: Continuation["turns"];
}

export type AnswerReader = (ctx: Context, question: string, options?: AnsweringOptions) => Promise<void>;

/** Asks a question as the next one of its conversation, or as the correction of one, and delivers the answer. */
export function createAnswerReader(dependencies: AnswerReaderDependencies): AnswerReader {
  const { turnMessages, readerLanguage, documents, logger } = dependencies;
  const continuationOf = createContinuation({ turnMessages, logger });
  const askAndShow = createAskAndShow(dependencies);

  return async (ctx, question, { isShown = false, continued } = {}) => {
    const key = conversationKey(ctx);
    if (key === null) return;
    if (question.length > LONGEST_QUESTION) return tellTooLong(ctx, question);
    const { turns, corrected } = await continuationOf(ctx);
    const asked = prepareMessage(question);
    // Telegram also tells of changes to a message that are none of its text.
    if (corrected?.turns.at(-1)?.asked === asked) return;

    const started = performance.now();
    const { answer, isStopped, place } = await askAndShow(ctx, key, question, { turns: continued ?? turns, corrected });
    if (answer === null) return say(ctx, phrase(await readerLanguage(ctx), "stopped"));
    const messages = renderAnswer(answer, { question: isShown ? question : null, isStopped });
    const buttons = answerButtons(answer, asked, documents());
    const extras = buttons === undefined ? {} : { reply_markup: buttons };
    const sent = await deliverInPlace(ctx, (corrected?.answer ?? []).map(Number), messages, extras);
    if (place !== null) await keepMessages(ctx, place, sent);
    const { outcome, reason, language } = answer;
    const milliseconds = Math.round(performance.now() - started);
    logger.info("answered", { update: ctx.update.update_id, outcome, reason, language, milliseconds });
  };

  async function tellTooLong(ctx: Context, question: string): Promise<void> {
    const language = detectLanguage(question) ?? (await readerLanguage(ctx));
    await say(ctx, phrase(language, "question-too-long", { limit: LONGEST_QUESTION }));
  }

  /** A reply to the answer goes on from it, and a correction of the question changes it. */
  async function keepMessages({ msgId, callbackQuery }: Context, place: TurnPlace, sent: number[]): Promise<void> {
    const question = callbackQuery === undefined && msgId !== undefined ? String(msgId) : null;
    try {
      await turnMessages.keep(place, { question, answer: sent.map(String) });
    } catch (error) {
      logger.error("messages-not-kept", error);
    }
  }
}
