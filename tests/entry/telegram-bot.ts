import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "grammy/types";
import { onTestFinished } from "vitest";
import { type BotApiServer, startBotApiServer } from "../support/bot-api/bot-api-server.ts";
import type { Person } from "../support/bot-api/person.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { KNOWLEDGE, start } from "./entry-point.ts";

export interface TelegramBotOptions {
  readonly knowledge?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** One that another bot has been on before; a new one where left out. */
  readonly on?: BotApiServer;
}

/** `npm start` with a token against a loopback server, polling; the folder of its data outlives a restart. */
export async function startTelegramBot({ knowledge = KNOWLEDGE, env = {}, on }: TelegramBotOptions = {}) {
  const server = on ?? (await startBotApiServer());
  if (on === undefined) onTestFinished(() => server.close());
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
    KNOWLEDGE_DIR: knowledge,
    DATA_DIR: temporaryFolder(),
    LOG_LEVEL: "trace",
    ...env,
  };
  const begin = async () => {
    const bot = start([], { env: settings });
    await bot.heard("notices", "Ctrl-C stops it");
    return bot;
  };
  let bot = await begin();
  const stop = async (): Promise<string> => {
    bot.kill("SIGTERM");
    const { status, notices } = await bot.ended;
    if (status !== 0) throw new Error(`the bot ended with status ${status}: ${notices}`);
    return notices;
  };
  return {
    server,
    /** Ends the process and starts it anew, on what was kept. */
    restart: async (): Promise<void> => {
      await stop();
      bot = await begin();
    },
    /** Ends the process; resolves with all that it has said and logged. */
    stop,
    /** The poll that a process gave up at its end may still be held when the next call comes: nobody hears that it is ended. */
    refusals: () => server.refusals().filter(({ method }) => method !== "getUpdates"),
    ...actsOf(server),
  };
}

function actsOf(server: BotApiServer) {
  /** What the bot sends to a chat after an act, once so many messages have come. */
  async function after(chatId: number, act: () => unknown, count = 1): Promise<readonly Message[]> {
    const before = server.sent(chatId).length;
    act();
    for (let waited = 0; server.sent(chatId).length < before + count; waited += 10) {
      if (waited > 10_000) throw new Error(`nothing was sent to ${chatId}`);
      await sleep(10);
    }
    return server.sent(chatId).slice(before);
  }

  /** Presses a button and returns what the press was answered with: its text, or null for none. */
  async function press(person: Person, message: Message, data: string): Promise<string | null> {
    const from = server.calls().length;
    const query = person.press(message, data);
    const answered = ({ params }: { readonly params: Readonly<Record<string, unknown>> }) =>
      params["callback_query_id"] === query;
    const { params } = await server.waitForCall("answerCallbackQuery", answered, { from, timeout: 10_000 });
    return typeof params["text"] === "string" ? params["text"] : null;
  }

  /** Presses a button that sends a message, and returns that. */
  async function pressForMessage(person: Person, message: Message, data: string): Promise<Message> {
    const [sent] = await after(message.chat.id, () => person.press(message, data));
    if (sent === undefined) throw new Error("nothing was sent");
    return sent;
  }

  /** A message as it is after it has been edited. */
  async function edited(message: Message, act: () => unknown): Promise<Message> {
    const current = () => server.sent(message.chat.id).find(({ message_id }) => message_id === message.message_id);
    act();
    for (let waited = 0; current()?.text === message.text; waited += 10) {
      if (waited > 10_000) throw new Error("nothing was edited");
      await sleep(10);
    }
    return current() ?? message;
  }

  return { after, press, pressForMessage, edited };
}
