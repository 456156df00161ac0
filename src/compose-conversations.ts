import type { Answering } from "./compose.ts";
import type { Config } from "./config.ts";
import type { AnswerStatistics } from "./conversation/answer-statistics.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { type Conversations, createConversations } from "./conversation/conversations.ts";
import type { Feedback } from "./conversation/feedback.ts";
import type { ReaderData } from "./conversation/reader-data.ts";
import type { ReaderPreferences } from "./conversation/reader-preferences.ts";
import type { Retention } from "./conversation/retention.ts";
import type { TurnMessages } from "./conversation/turn-messages.ts";
import type { Inbox } from "./intake/inbox.ts";
import type { QuestionLimits } from "./intake/question-limits.ts";
import type { SentJournal } from "./intake/sent-journal.ts";
import type { Logger } from "./logging/logger.ts";
import { openSentJournal } from "./storage/file-sent-journal.ts";
import { createKyselyAnswerStatistics } from "./storage/kysely-answer-statistics.ts";
import { createKyselyCallAllowance } from "./storage/kysely-call-allowance.ts";
import { createKyselyConversationStore } from "./storage/kysely-conversation-store.ts";
import { createKyselyFeedback } from "./storage/kysely-feedback.ts";
import { createKyselyInbox } from "./storage/kysely-inbox.ts";
import { createKyselyQuestionLimits } from "./storage/kysely-question-limits.ts";
import { createKyselyReaderData } from "./storage/kysely-reader-data.ts";
import { createKyselyReaderPreferences } from "./storage/kysely-reader-preferences.ts";
import { createKyselyRetention } from "./storage/kysely-retention.ts";
import { createKyselyTurnMessages } from "./storage/kysely-turn-messages.ts";
import { openDatabase } from "./storage/open-database.ts";
import type { StorageError } from "./storage/storage-error.ts";

type StoredConfig = Pick<Config, "dataFolder" | "dataKey" | "model" | "questionsPerMinute">;

export interface OpenConversations {
  readonly conversations: Conversations;
  readonly store: ConversationStore;
  readonly turnMessages: TurnMessages;
  readonly preferences: ReaderPreferences;
  readonly feedback: Feedback;
  readonly readerData: ReaderData;
  readonly statistics: AnswerStatistics;
  readonly retention: Retention;
  readonly inbox: Inbox;
  readonly journal: SentJournal;
  readonly limits: QuestionLimits;
  /** Never rejects: what was kept is kept, whatever fails now, and is logged. */
  readonly close: () => Promise<void>;
}

/** Conversations kept in the database of the data folder. */
export async function composeConversations(
  { dataFolder, dataKey, model, questionsPerMinute }: StoredConfig,
  { answerQuestion, writeBriefing }: Pick<Answering, "answerQuestion" | "writeBriefing">,
  logger: Logger,
): Promise<OpenConversations> {
  const database = await openDatabase({
    folder: dataFolder,
    key: dataKey,
    onSetAside: (file) => logger.warn("damaged-database-set-aside", { file }),
  });
  const onInvalidTurn = (error: StorageError): void => logger.error("turn-left-out", error);
  const store = createKyselyConversationStore(database, { onInvalidTurn });
  const readerData = createKyselyReaderData(database, { onInvalidTurn });
  const conversations = createConversations({
    answerQuestion,
    writeBriefing,
    store,
    readerData,
    ...(model === null ? {} : { allowance: createKyselyCallAllowance(database, model) }),
    onStorageFailure: (operation, error) => logger.error("conversation-not-kept", error, { operation }),
  });
  const journal = openSentJournal(dataFolder);
  const close = () => {
    journal.close();
    return database.destroy().catch((error: unknown) => logger.error("database-not-closed", error));
  };
  return {
    conversations,
    store,
    turnMessages: createKyselyTurnMessages(database, { onInvalidTurn }),
    preferences: createKyselyReaderPreferences(database),
    feedback: createKyselyFeedback(database),
    readerData,
    statistics: createKyselyAnswerStatistics(database),
    retention: createKyselyRetention(database),
    inbox: createKyselyInbox(database),
    journal,
    limits: createKyselyQuestionLimits(database, questionsPerMinute),
    close,
  };
}
