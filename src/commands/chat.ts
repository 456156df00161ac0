import { composeAnswering, composeLogger } from "../compose.ts";
import { composeConversations } from "../compose-conversations.ts";
import { composeModel } from "../compose-model.ts";
import { chat as chatOnTerminal } from "../terminal/chat.ts";
import type { CommandContext } from "./command-context.ts";
import { tellOwner } from "./tell-owner.ts";

/** `npm run chat`: the conversation in the terminal, kept in the database like any other. */
export async function chat({ config, input, output, screen, language }: CommandContext): Promise<void> {
  const logger = composeLogger(config);
  const model = await composeModel(config, logger, "debug");
  const answering = await composeAnswering(config, screen, { model, logger });
  tellOwner(answering, screen);
  const { conversations, close } = await composeConversations(config, answering, logger);
  const sources = answering.opened.index.documents;
  const onFailure = (error: unknown): void => logger.error("not-answered", error);
  await chatOnTerminal({ conversations, sources, input, output, language, onFailure }).finally(close);
}
