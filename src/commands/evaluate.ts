import { join, resolve } from "node:path";
import { composeAnswering } from "../compose.ts";
import { sourceReader } from "../evaluation/judge-answer.ts";
import { readQuestionSet } from "../evaluation/question-set.ts";
import { checkFloors, reportTable } from "../evaluation/report.ts";
import { runQuestions } from "../evaluation/run-questions.ts";
import { LANGUAGES } from "../text/language.ts";
import type { CommandContext } from "./command-context.ts";

export interface EvaluateOptions {
  /** A folder of `<half>.<language>.jsonl` files. */
  readonly questions: string;
  readonly half: "development" | "unseen";
  readonly failures: boolean;
}

/** `npm run evaluate`: asks the project's own questions and prints a table. Exit status 1 below a floor. */
export async function evaluate({ config, output, screen }: CommandContext, options: EvaluateOptions): Promise<0 | 1> {
  const { answerQuestion } = await composeAnswering(config, screen);
  const files = LANGUAGES.map((language) => join(resolve(options.questions), `${options.half}.${language}.jsonl`));
  const questions = (await Promise.all(files.map(readQuestionSet))).flat();
  const judgements = await runQuestions(questions, answerQuestion, sourceReader(config.knowledgeFolder));
  output.write(`${reportTable(judgements)}\n`);
  if (options.failures) {
    for (const { question, answer } of judgements.filter(({ passed }) => !passed)) {
      output.write(`${JSON.stringify({ ...question, outcome: answer.outcome, confidence: answer.confidence })}\n`);
    }
  }
  const missed = checkFloors(judgements);
  for (const line of missed) screen.write(`${line}\n`);
  return missed.length === 0 ? 0 : 1;
}
