import { Bot, type Context, type MiddlewareFn } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { ProvedQuestion } from "../answering/suggest-questions.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { Feedback } from "../conversation/feedback.ts";
import type { ReaderPreferences } from "../conversation/reader-preferences.ts";
import type { TurnMessages } from "../conversation/turn-messages.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { Logger } from "../logging/logger.ts";
import { allowList } from "./allow-list.ts";
import { createAnswerReader } from "./answer-reader.ts";
import { checkReplies } from "./check-replies.ts";
import { createAnswerDelivery } from "./deliver-answer.ts";
import { errorBoundary } from "./error-boundary.ts";
import { ask } from "./features/ask.ts";
import { briefing } from "./features/briefing.ts";
import { courtesy } from "./features/courtesy.ts";
import { feedback } from "./features/feedback.ts";
import { help } from "./features/help.ts";
import { language } from "./features/language.ts";
import { moreOnPoint } from "./features/more-on-point.ts";
import { newConversation } from "./features/new-conversation.ts";
import { notText } from "./features/not-text.ts";
import { offeredQuestion } from "./features/offered-question.ts";
import { onItsOwn } from "./features/on-its-own.ts";
import { passage } from "./features/passage.ts";
import { question } from "./features/question.ts";
import { listSources } from "./features/sources.ts";
import { start } from "./features/start.ts";
import { stop } from "./features/stop.ts";
import { unknownButton } from "./features/unknown-button.ts";
import { unknownCommand } from "./features/unknown-command.ts";
import { createGreeting } from "./greet-reader.ts";
import { createOfferedQuestions } from "./question-buttons.ts";
import { createReaderLanguage, type ReaderLanguageDependencies } from "./reader-language.ts";
import { retryCalls } from "./retry-calls.ts";
import { createRunningAnswers } from "./running-answers.ts";
import { toTelegramError } from "./to-telegram-error.ts";

/** More than the 30 seconds for which `getUpdates` waits, and no longer than a reader would. */
const CALL_TIMEOUT_SECONDS = 45;

export interface BotDependencies {
  readonly token: string;
  /** The Bot API's address, without a slash at its end. */
  readonly apiRoot: string;
  /** What `getMe` returns; asked for by `runBot` where it is left out. */
  readonly botInfo?: UserFromGetMe;
  /** Ids of the people and chats that are answered; empty: everybody. */
  readonly allowedIds: ReadonlySet<number>;
  readonly conversations: Conversations;
  readonly turnMessages: TurnMessages;
  readonly recentTurns: ReaderLanguageDependencies["recentTurns"];
  readonly preferences: ReaderPreferences;
  readonly feedback: Feedback;
  readonly proved: readonly ProvedQuestion[];
  /** What is answered from, as it is now. */
  readonly documents: () => readonly SourceDocument[];
  readonly logger: Logger;
  /** Aborted when the bot is to stop. */
  readonly signal: AbortSignal;
}

/** The bot with all that it does, in order: the first to take an update keeps it. It does nothing until it is run. */
export function createBot(dependencies: BotDependencies): Bot {
  const {
    token,
    apiRoot,
    botInfo,
    allowedIds,
    conversations,
    turnMessages,
    preferences,
    proved,
    documents,
    logger,
    signal,
  } = dependencies;
  const bot = new Bot(token, {
    client: { apiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS },
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  bot.api.config.use(checkReplies({ logger }), retryCalls());

  const readerLanguage = createReaderLanguage(dependencies);
  const runningAnswers = createRunningAnswers();
  const deliverAnswer = createAnswerDelivery({ turnMessages, runningAnswers, readerLanguage, logger, signal });
  const answerReader = createAnswerReader({
    conversations,
    turnMessages,
    deliverAnswer,
    readerLanguage,
    documents,
    logger,
  });
  const offered = createOfferedQuestions(proved);
  const greetReader = createGreeting({ sources: documents, offered });
  bot.use(
    errorBoundary({ logger, readerLanguage }),
    notFromBots,
    allowList({ allowedIds, readerLanguage }),
    start({ offered, answerReader, greetReader, readerLanguage }),
    help({ readerLanguage }),
    listSources({ sources: documents, readerLanguage }),
    newConversation({ conversations, readerLanguage }),
    briefing({ conversations, deliverAnswer, documents, readerLanguage }),
    language({ preferences, readerLanguage }),
    stop({ runningAnswers, readerLanguage }),
    ask({ answerReader, readerLanguage }),
    unknownCommand({ readerLanguage }),
    courtesy({ sources: documents, greetReader }),
    question({ answerReader, readerLanguage }),
    notText({ readerLanguage }),
    passage({ documents, readerLanguage }),
    moreOnPoint({ answerReader, documents, readerLanguage }),
    feedback({ feedback: dependencies.feedback, readerLanguage }),
    onItsOwn({ answerReader, turnMessages }),
    offeredQuestion({ answerReader, offered }),
    unknownButton({ readerLanguage }),
    (ctx) => logger.debug("update-ignored", { update: ctx.update.update_id }),
  );
  bot.catch((error) => logger.error("boundary-failed", toTelegramError(error)));
  return bot;
}

/** Two bots that answer each other never stop. An anonymous administrator comes as a bot, in the chat's name. */
const notFromBots: MiddlewareFn<Context> = async (ctx, next) => {
  if (ctx.from?.is_bot !== true || ctx.msg?.sender_chat !== undefined) await next();
};
