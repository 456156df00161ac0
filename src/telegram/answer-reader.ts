import type { Context } from "grammy";
import { LONGEST_QUESTION, prepareMessage } from "../answering/prepare-message.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { TurnMessages } from "../conversation/turn-messages.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Logger } from "../logging/logger.ts";
import { phrase } from "../phrases/phrase.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { answerButtons } from "./answer-buttons.ts";
import { articleButtonIn } from "./article-button.ts";
import { type Continuation, createContinuation } from "./continuation.ts";
import type { DeliverAnswer } from "./deliver-answer.ts";
import { say } from "./deliver-messages.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import { renderAnswer, renderSentences } from "./render-answer.ts";

export interface AnswerReaderDependencies {
  readonly conversations: Pick<Conversations, "ask">;
  readonly turnMessages: Pick<TurnMessages, "find">;
  readonly deliverAnswer: DeliverAnswer;
  readonly readerLanguage: ReaderLanguage;
  readonly documents: () => readonly SourceDocument[];
  /** Where the sources' pages are reached; null: nowhere. */
  readonly publicUrl: string | null;
  readonly logger: Logger;
}

interface AnsweringOptions {
  /** Shown above the answer where the reader has not typed the question: as a rule, the question. */
  readonly heading?: string;
  /** In place of what the message itself continues. */
  readonly continued?: Continuation["turns"];
}

export type AnswerReader = (ctx: Context, question: string, options?: AnsweringOptions) => Promise<void>;

/** Asks a question as the next one of its conversation, or as the correction of one, and delivers the answer. */
export function createAnswerReader(dependencies: AnswerReaderDependencies): AnswerReader {
  const { conversations, turnMessages, deliverAnswer, readerLanguage, documents, publicUrl, logger } = dependencies;
  const continuationOf = createContinuation({ turnMessages, logger });

  return async (ctx, question, { heading, continued } = {}) => {
    if (question.length > LONGEST_QUESTION) return tellTooLong(ctx, question);
    const { turns = null, corrected } = await continuationOf(ctx);
    // Telegram also tells of changes to a message that are none of its text.
    const isChanged = corrected?.turns.at(-1)?.asked !== prepareMessage(question);
    if (ctx.editedMessage !== undefined && !isChanged) return;
    const before = continued ?? turns;
    await deliverAnswer(ctx, {
      ask: (key) => (options, keeping) =>
        conversations.ask(key, question, before === null ? options : { ...options, continued: before }, keeping),
      showPartial: renderSentences,
      show: (answer, isStopped) => ({
        messages: renderAnswer(answer, { heading: heading ?? null, isStopped }),
        buttons: answerButtons(answer, documents(), articleButtonIn(ctx, publicUrl)),
      }),
      corrected,
    });
  };

  async function tellTooLong(ctx: Context, question: string): Promise<void> {
    const language = detectLanguage(question) ?? (await readerLanguage(ctx));
    await say(ctx, phrase(language, "question-too-long", { limit: LONGEST_QUESTION }));
  }
}
