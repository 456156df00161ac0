/** The tables as the latest migration leaves them. */
export interface DatabaseSchema {
  conversations: ConversationsTable;
  turns: TurnsTable;
  turn_messages: TurnMessagesTable;
  numbered_quotes: NumberedQuotesTable;
  model_calls: ModelCallsTable;
  readers: ReadersTable;
  feedback: FeedbackTable;
  answers: AnswersTable;
  gaps: GapsTable;
  inbox: InboxTable;
  question_counts: QuestionCountsTable;
}

interface ConversationsTable {
  /** A random UUID: every database can keep one, and it is known before the row is written. */
  id: string;
  chat: string;
  thread: string;
  person: string;
  /** How many turns the conversation has had, forgotten ones included. */
  turn_count: number;
}

interface TurnsTable {
  conversation_id: string;
  /** Counted from 1, in the order asked. */
  position: number;
  /** The turn as JSON, which also carries what a text column cannot: libsql cuts a text off at U+0000. */
  content: string;
  /** On which it was asked, in UTC: `2026-11-26`. */
  day: string;
}

interface TurnMessagesTable {
  conversation_id: string;
  position: number;
  /** 0 is the question; the answer's messages are counted from 1. */
  part: number;
  message: string;
}

interface NumberedQuotesTable {
  conversation_id: string;
  document: string;
  start_offset: number;
  end_offset: number;
  number: number;
}

interface ModelCallsTable {
  person: string;
  /** Of the latest call, in UTC: `2026-11-26`. */
  day: string;
  /** On that day, those that were refused included. */
  calls: number;
}

interface ReadersTable {
  person: string;
  /** BCP 47: `pl`. */
  language: string;
  /** Of the choice, in UTC. */
  day: string;
}

interface FeedbackTable {
  chat: string;
  message: string;
  person: string;
  /** 0 or 1. */
  is_good: number;
  /** Of the verdict, in UTC. */
  day: string;
}

/** Of nobody in particular: neither who asked nor what. */
interface AnswersTable {
  day: string;
  language: string;
  /** `answered` or `declined`. */
  outcome: string;
  /** Null for an answer to the whole question. */
  reason: string | null;
  milliseconds: number;
}

interface GapsTable {
  /** So that they can be deleted with all else of the reader. */
  person: string;
  day: string;
  /** That the sources lack, as the reader wrote them. */
  words: string;
}

interface InboxTable {
  /** Telegram's id of the update. */
  id: number;
  state: "waiting" | "done" | "failed";
  /** On which it was delivered, in UTC. */
  day: string;
  attempts: number;
  /** Null of one that is done, as are the next two: by then it is of nobody. */
  chat: string | null;
  person: string | null;
  /** The update as JSON. */
  content: string | null;
  /** The id of the message that it was answered with. */
  message: string | null;
  /** Why it was set aside. */
  error: string | null;
}

interface QuestionCountsTable {
  scope: "reader" | "chat" | "all";
  /** The id of a reader or a chat; empty for all. */
  subject: string;
  /** Of the latest question, in UTC: `2026-11-26T23:05`. */
  minute: string;
  /** In that minute, those that were refused included. */
  count: number;
}
