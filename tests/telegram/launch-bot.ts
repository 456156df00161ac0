import type { UserFromGetMe } from "grammy/types";
import type { Answer } from "../../src/answering/answer.ts";
import { createBriefingWriter } from "../../src/answering/briefing/write-briefing.ts";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { createConversations } from "../../src/conversation/conversations.ts";
import { createLogger } from "../../src/logging/create-logger.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";
import { createBot } from "../../src/telegram/create-bot.ts";
import { runBot } from "../../src/telegram/run-bot.ts";
import { createUpdateAttempts } from "../../src/telegram/update-attempts.ts";
import type { BotApiServer } from "../support/bot-api/bot-api-server.ts";
import { createInMemoryInbox, type InMemoryInbox } from "../support/in-memory-inbox.ts";
import { createInMemoryPreferences } from "../support/in-memory-preferences.ts";
import { createRecordingConversationStore } from "../support/recording-conversation-store.ts";
import { sampleAnswered } from "../support/sample-answers.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { BESIDE_THE_POINT } from "./beside-the-point.ts";

export interface LaunchOptions {
  readonly token?: string;
  readonly apiRoot?: string;
  readonly answer?: (question: string) => Answer | Promise<Answer>;
  /** In place of `answer`. */
  readonly answerQuestion?: QuestionAnswerer;
  /** Milliseconds that work has after a stop. */
  readonly grace?: number;
  /** What an earlier bot has left; empty where left out. */
  readonly inbox?: InMemoryInbox;
}

/** The bot as composed, polling the server until the signal is aborted. */
export function launchBot(server: BotApiServer, signal: AbortSignal, options: LaunchOptions = {}) {
  const { token = server.token, apiRoot = server.apiRoot, answer = () => sampleAnswered(), grace } = options;
  const { inbox = createInMemoryInbox() } = options;
  const attempts = createUpdateAttempts();
  const lines: string[] = [];
  const logger = createLogger({ level: "trace", destination: { write: (line) => lines.push(line) } });
  const store = createRecordingConversationStore();
  const answerQuestion = options.answerQuestion ?? (async (question: string) => answer(question));
  const conversations = createConversations({
    answerQuestion,
    writeBriefing: createBriefingWriter({ retriever: { glossary: new Glossary([]) } }),
    store,
    readerData: store.readerData,
    onStorageFailure: () => undefined,
  });
  const bot = createBot({
    ...BESIDE_THE_POINT,
    attempts,
    readerData: store.readerData,
    token,
    apiRoot,
    allowedIds: new Set(),
    conversations,
    turnMessages: store.turnMessages,
    recentTurns: async () => [],
    preferences: createInMemoryPreferences(),
    feedback: { give: async () => undefined },
    proved: () => [],
    documents: () => [sampleDocument()],
    publicUrl: null,
    logger,
    signal,
  });
  const ready: UserFromGetMe[] = [];
  const onReady = (me: UserFromGetMe) => void ready.push(me);
  const time = grace === undefined ? {} : { grace };
  const running = runBot({
    bot,
    inbox,
    journal: inbox.journal,
    attempts,
    webhook: null,
    logger,
    signal,
    onReady,
    backOff: { first: 5, most: 20 },
    ...time,
  });
  // A test that expects the bot to fail awaits this itself; until then the failure is not unhandled.
  running.catch(() => undefined);
  return { running, ready, lines, inbox };
}

/** `release` resolves once `finish` is called. */
export function createGate() {
  let finish = () => {};
  const release = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { release, finish: () => finish() };
}
