import { HttpError, type Transformer } from "grammy";
import type { Message } from "grammy/types";
import type { Answer } from "../../src/answering/answer.ts";
import { createBriefingWriter } from "../../src/answering/briefing/write-briefing.ts";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import type { ProvedQuestion } from "../../src/answering/suggest-questions.ts";
import { createConversations } from "../../src/conversation/conversations.ts";
import type { ReaderVerdict } from "../../src/conversation/feedback.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { createLogger } from "../../src/logging/create-logger.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";
import { createBot } from "../../src/telegram/create-bot.ts";
import { createUpdateAttempts } from "../../src/telegram/update-attempts.ts";
import { type BotApi, createBotApi } from "../support/bot-api/bot-api.ts";
import type { Person, Place } from "../support/bot-api/person.ts";
import { createInMemoryPreferences } from "../support/in-memory-preferences.ts";
import { createRecordingAnswerer } from "../support/recording-answerer.ts";
import { createRecordingConversationStore } from "../support/recording-conversation-store.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { BESIDE_THE_POINT } from "./beside-the-point.ts";

export interface InProcessOptions {
  readonly answer?: (question: string) => Answer;
  /** In place of `answer`. */
  readonly answerQuestion?: QuestionAnswerer;
  readonly allowedIds?: ReadonlySet<number>;
  readonly documents?: readonly SourceDocument[];
  readonly publicUrl?: string | null;
  readonly proved?: readonly ProvedQuestion[];
}

/** The bot as it runs, its updates handed to it and its calls answered by the strict Bot API, without a network. */
export function createBotInProcess({
  answer,
  answerQuestion: own,
  allowedIds = new Set(),
  documents = [sampleDocument()],
  publicUrl = null,
  proved = [],
}: InProcessOptions = {}) {
  const telegram = createBotApi();
  const store = createRecordingConversationStore();
  const { answerQuestion, asked } = createRecordingAnswerer(answer);
  const stop = new AbortController();
  const verdicts: ReaderVerdict[] = [];
  const lines: string[] = [];
  const logger = createLogger({ level: "trace", destination: { write: (line) => lines.push(line) } });
  const conversations = createConversations({
    answerQuestion: own ?? answerQuestion,
    writeBriefing: createBriefingWriter({ retriever: { glossary: new Glossary([]) } }),
    store,
    readerData: store.readerData,
    onStorageFailure: () => undefined,
  });
  const bot = createBot({
    ...BESIDE_THE_POINT,
    attempts: createUpdateAttempts(),
    readerData: store.readerData,
    token: telegram.token,
    apiRoot: "http://127.0.0.1:9",
    botInfo: telegram.me,
    allowedIds,
    conversations,
    turnMessages: store.turnMessages,
    recentTurns: async (key) => (await store.load(key)).turns,
    preferences: createInMemoryPreferences(),
    feedback: { give: async (verdict) => void verdicts.push(verdict) },
    proved: () => proved,
    documents: () => documents,
    publicUrl,
    logger,
    signal: stop.signal,
  });
  bot.api.config.use(answeredBy(telegram));

  /** Hands every update that waits to the bot, in order. */
  async function handlePending(): Promise<void> {
    for (const update of telegram.pendingUpdates()) {
      await bot.handleUpdate(update);
      telegram.confirm(update.update_id + 1);
    }
  }

  /** Lets a person say something and returns what the bot said to that. */
  async function exchange(person: Person, text: string, place?: Place): Promise<readonly Message[]> {
    return repliesTo(() => person.say(text, place));
  }

  async function repliesTo(act: () => Message): Promise<readonly Message[]> {
    const { chat } = act();
    const before = telegram.sent(chat.id).length;
    await handlePending();
    return telegram.sent(chat.id).slice(before);
  }

  return { telegram, bot, store, asked, lines, stop, verdicts, handlePending, exchange, repliesTo };
}

function answeredBy(telegram: BotApi): Transformer {
  return async (_prev, method, payload) => {
    const params = JSON.parse(JSON.stringify(payload)) as Record<string, unknown>;
    const reply = await telegram.answer({ token: telegram.token, method, params }, new AbortController().signal);
    if (reply.kind === "body") return JSON.parse(reply.body);
    throw new HttpError(
      `Network request for '${method}' failed!`,
      new Error(`reading /bot${telegram.token}/${method}`),
    );
  };
}
