import { composeAnswering, composeLogger } from "../compose.ts";
import { composeModel } from "../compose-model.ts";
import { phrase } from "../phrases/phrase.ts";
import { answerLines } from "../terminal/answer-lines.ts";
import { renderText } from "../terminal/render.ts";
import { chat } from "./chat.ts";
import type { CommandContext } from "./command-context.ts";
import { tellOwner } from "./tell-owner.ts";

/** `npm start`: the bot with a token, else the chat in a terminal, else answers to the lines of standard input. */
export async function start(context: CommandContext): Promise<void> {
  const { config, input, output, screen, language } = context;
  if (config.telegramBotToken !== null) {
    const { serveTelegram } = await import("./serve-telegram.ts");
    return serveTelegram(context, config.telegramBotToken);
  }
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
