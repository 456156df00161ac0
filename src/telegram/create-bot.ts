import { Bot, type Context, type MiddlewareFn } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { PassageFinder } from "../answering/find-passages.ts";
import type { ProvedQuestion } from "../answering/suggest-questions.ts";
import type { AnswerStatistics } from "../conversation/answer-statistics.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { Feedback } from "../conversation/feedback.ts";
import type { ReaderData } from "../conversation/reader-data.ts";
import type { ReaderPreferences } from "../conversation/reader-preferences.ts";
import type { TurnMessages } from "../conversation/turn-messages.ts";
import type { PrivacyFacts } from "../conversation/word-privacy.ts";
import type { QuestionLimits } from "../intake/question-limits.ts";
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
import { deleteData } from "./features/delete-data.ts";
import { exportData } from "./features/export-data.ts";
import { feedback } from "./features/feedback.ts";
import { help } from "./features/help.ts";
import { inline } from "./features/inline.ts";
import { language } from "./features/language.ts";
import { moreOnPoint } from "./features/more-on-point.ts";
import { newConversation } from "./features/new-conversation.ts";
import { notText } from "./features/not-text.ts";
import { offeredQuestion } from "./features/offered-question.ts";
import { onItsOwn } from "./features/on-its-own.ts";
import { passage } from "./features/passage.ts";
import { privacy } from "./features/privacy.ts";
import { question } from "./features/question.ts";
import { type ReloadDependencies, reload } from "./features/reload.ts";
import { listSources } from "./features/sources.ts";
import { start } from "./features/start.ts";
import { statistics } from "./features/statistics.ts";
import { stop } from "./features/stop.ts";
import { unknownButton } from "./features/unknown-button.ts";
import { unknownCommand } from "./features/unknown-command.ts";
import { forAdmins } from "./for-admins.ts";
import { createGreeting } from "./greet-reader.ts";
import { limitQuestions } from "./limit-questions.ts";
import { createOfferedQuestions } from "./question-buttons.ts";
import { createReaderLanguage, type ReaderLanguageDependencies } from "./reader-language.ts";
import { retryCalls } from "./retry-calls.ts";
import { createRunningAnswers } from "./running-answers.ts";
import { toTelegramError } from "./to-telegram-error.ts";
import type { UpdateAttempts } from "./update-attempts.ts";

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
  readonly attempts: UpdateAttempts;
  readonly limits: QuestionLimits;
  readonly conversations: Conversations;
  readonly turnMessages: TurnMessages;
  readonly recentTurns: ReaderLanguageDependencies["recentTurns"];
  readonly preferences: ReaderPreferences;
  readonly feedback: Feedback;
  readonly readerData: Pick<ReaderData, "collect">;
  readonly statistics: AnswerStatistics;
  readonly privacy: PrivacyFacts;
  /** Ids of the people who own the bot. */
  readonly adminIds: ReadonlySet<number>;
  /** Reads the articles again. */
  readonly reloadSources: ReloadDependencies["reloadSources"];
  readonly findPassages: PassageFinder;
  /** Offered questions that the sources answer, as they are now. */
  readonly proved: () => readonly ProvedQuestion[];
  /** What is answered from, as it is now. */
  readonly documents: () => readonly SourceDocument[];
  /** Where the sources' pages are reached, without a slash at its end; null: nowhere. */
  readonly publicUrl: string | null;
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
    publicUrl,
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
    publicUrl,
    logger,
  });
  const offered = createOfferedQuestions(proved);
  const greetReader = createGreeting({ sources: documents, offered });
  bot.use(
    dependencies.attempts.watch,
    errorBoundary({ attemptOf: dependencies.attempts.attemptOf, logger, readerLanguage }),
    notFromBots,
    allowList({ allowedIds, readerLanguage }),
    limitQuestions({ limits: dependencies.limits, readerLanguage, logger }),
    start({ offered, answerReader, greetReader, readerLanguage }),
    help({ adminIds: dependencies.adminIds, readerLanguage }),
    listSources({ sources: documents, readerLanguage }),
    newConversation({ conversations, readerLanguage }),
    privacy({ privacy: dependencies.privacy, readerLanguage }),
    exportData({ readerData: dependencies.readerData, readerLanguage }),
    deleteData({ conversations, readerLanguage }),
    forAdmins(
      dependencies.adminIds,
      statistics({ statistics: dependencies.statistics, readerLanguage }),
      reload({ reloadSources: dependencies.reloadSources, readerLanguage, logger }),
    ),
    briefing({ conversations, deliverAnswer, documents, readerLanguage, publicUrl }),
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
    inline({ findPassages: dependencies.findPassages, readerLanguage }),
    (ctx) => logger.debug("update-ignored", { update: ctx.update.update_id }),
  );
  bot.catch((error) => logger.error("boundary-failed", toTelegramError(error)));
  return bot;
}

/** Two bots that answer each other never stop. An anonymous administrator comes as a bot, in the chat's name. */
const notFromBots: MiddlewareFn<Context> = async (ctx, next) => {
  if (ctx.from?.is_bot !== true || ctx.msg?.sender_chat !== undefined) await next();
};
