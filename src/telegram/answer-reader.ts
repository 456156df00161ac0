import type { Context } from "grammy";
import { LONGEST_QUESTION, prepareMessage } from "../answering/prepare-message.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { answerButtons } from "./answer-buttons.ts";
import { conversationKey } from "./conversation-key.ts";
import { deliverMessages, say } from "./deliver-messages.ts";
import { keepTyping } from "./keep-typing.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import { renderAnswer } from "./render-answer.ts";
import { createDraftDisplay } from "./show-drafts.ts";

export interface AnswerReaderDependencies {
  readonly conversations: Pick<Conversations, "ask">;
  readonly readerLanguage: ReaderLanguage;
  readonly documents: () => readonly SourceDocument[];
  readonly logger: Logger;
  /** Aborted when the bot stops: a model's work ends, and what was verified till then is the answer. */
  readonly signal: AbortSignal;
}

interface AnsweringOptions {
  /** Whether the question is shown above its answer: where the reader has not typed it. */
  readonly isShown?: boolean;
  /** Whether it is asked as if nothing had come before it. */
  readonly standsAlone?: boolean;
}

export type AnswerReader = (ctx: Context, question: string, options?: AnsweringOptions) => Promise<void>;

/** Asks a question as the next one of its conversation and delivers the answer. */
export function createAnswerReader(dependencies: AnswerReaderDependencies): AnswerReader {
  const { conversations, readerLanguage, documents, logger, signal } = dependencies;
  return async (ctx, question, { isShown = false, standsAlone = false } = {}) => {
    const key = conversationKey(ctx);
    if (key === null) return;
    if (question.length > LONGEST_QUESTION) {
      const language = detectLanguage(question) ?? (await readerLanguage(ctx));
      return say(ctx, phrase(language, "question-too-long", { limit: LONGEST_QUESTION }));
    }
    const started = performance.now();
    const drafts = createDraftDisplay(ctx, logger);
    const ask = () =>
      conversations.ask(key, question, { signal, onPartial: drafts.show, standsAlone }).finally(drafts.close);
    const answer = await keepTyping(ctx, logger, ask);
    const buttons = answerButtons(answer, prepareMessage(question), documents());
    await deliverMessages(
      ctx,
      renderAnswer(answer, isShown ? question : null),
      buttons === undefined ? {} : { reply_markup: buttons },
    );
    const { outcome, reason, language } = answer;
    const milliseconds = Math.round(performance.now() - started);
    logger.info("answered", { update: ctx.update.update_id, outcome, reason, language, milliseconds });
  };
}
