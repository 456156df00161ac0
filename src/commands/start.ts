import { composeAnswering, composeConversations, composeLogger } from "../compose.ts";
import { composeModel } from "../compose-model.ts";
import { phrase } from "../phrases/phrase.ts";
import { answerLines } from "../terminal/answer-lines.ts";
import { renderText } from "../terminal/render.ts";
import { safeLine } from "../terminal/safe-line.ts";
import { chat } from "./chat.ts";
import type { CommandContext } from "./command-context.ts";
import { count, tellOwner } from "./tell-owner.ts";

/** `npm start`: the bot with a token, else the chat in a terminal, else answers to the lines of standard input. */
export async function start(context: CommandContext): Promise<void> {
  const { config, input, output, screen, language } = context;
  if (config.telegramBotToken !== null) return serveTelegram(context, config.telegramBotToken);
  if (input.isTTY === true && output.isTTY === true) {
    const notice = renderText(phrase(language, "terminal-token"), { columns: output.columns || null });
    screen.write(`${notice.join("\n")}\n\n`);
    return chat(context);
  }
  const logger = composeLogger(config);
  const model = await composeModel(config, logger, "info");
  const answering = await composeAnswering(config, screen, { model, logger });
  tellOwner(answering, screen);
  const { answerQuestion } = answering;
  return answerLines({
    answerQuestion,
    sources: answering.opened.index.documents,
    input,
    output,
    language,
    onFailure: (error) => logger.error("not-answered", error),
  });
}

async function serveTelegram({ config, screen }: CommandContext, token: string): Promise<void> {
  const { createBot } = await import("../telegram/create-bot.ts");
  const { runBot } = await import("../telegram/run-bot.ts");
  const logger = composeLogger(config);
  const model = await composeModel(config, logger, "info");
  const answering = await composeAnswering(config, screen, { model, logger });
  tellOwner(answering, screen);
  const { conversations, store, turnMessages, preferences, feedback, close } = await composeConversations(
    config,
    answering,
    logger,
  );
  const { documents } = answering.opened.index;
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const bot = createBot({
    token,
    apiRoot: config.telegramApiRoot,
    allowedIds: config.allowedIds,
    conversations,
    turnMessages,
    recentTurns: async (key) => (await store.load(key)).turns,
    preferences,
    feedback,
    proved: answering.proved,
    documents: () => documents,
    logger,
    signal: stop.signal,
  });
  try {
    await runBot({
      bot,
      logger,
      signal: stop.signal,
      onReady: ({ username }) => {
        const titles = documents.map(({ title }) => `“${safeLine(title)}”`).join(", ");
        screen.write(`@${username} answers from ${count(documents.length, "document")}: ${titles}. Ctrl-C stops it.\n`);
      },
    });
  } finally {
    await close();
  }
}
