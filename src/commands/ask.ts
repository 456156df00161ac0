import { composeAnswering, composeLogger } from "../compose.ts";
import { composeModel } from "../compose-model.ts";
import { ask as askOne } from "../terminal/ask.ts";
import { askRows } from "../terminal/ask-rows.ts";
import type { Language } from "../text/language.ts";
import type { CommandContext } from "./command-context.ts";
import { tellOwner } from "./tell-owner.ts";

export interface AskCommandOptions {
  readonly json: boolean;
  readonly language?: Language;
}

/** `npm run ask -- "…"`: one question. Never touches the conversations' database. */
export async function ask(context: CommandContext, question: string, options: AskCommandOptions): Promise<void> {
  const { config, output, screen } = context;
  const logger = composeLogger(config);
  const model = await composeModel(config, logger, "debug");
  const answering = await composeAnswering(config, screen, { model, logger });
  tellOwner(answering, screen);
  await askOne(question, options, { answerQuestion: answering.answerQuestion, output });
}

/** `npm run ask -- --jsonl`: rows from standard input. Gives the exit status. */
export async function askJsonLines(context: CommandContext, options: Omit<AskCommandOptions, "json">): Promise<0 | 1> {
  const { config, input, output, screen } = context;
  const logger = composeLogger(config);
  const model = await composeModel(config, logger, "info");
  const answering = await composeAnswering(config, screen, { model, logger });
  tellOwner(answering, screen);
  const { answerQuestion } = answering;
  const onFailure = (row: number, error: unknown): void => logger.error("row-not-answered", error, { row });
  return askRows(options, { answerQuestion, input, output, progress: screen, onFailure });
}
