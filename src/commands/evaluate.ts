import { join, resolve } from "node:path";
import { composeAnswering } from "../compose.ts";
import { readBaseline, writeBaseline } from "../evaluation/baseline.ts";
import { sourceReader } from "../evaluation/judge-answer.ts";
import { readQuestionSet } from "../evaluation/question-set.ts";
import { baselineOf, checkFloors, reportTable } from "../evaluation/report.ts";
import { runQuestions } from "../evaluation/run-questions.ts";
import { LANGUAGES } from "../text/language.ts";
import type { CommandContext } from "./command-context.ts";

export interface EvaluateOptions {
  /** A folder of `<half>.<language>.jsonl` files. */
  readonly questions: string;
  readonly half: "development" | "unseen";
  readonly failures: boolean;
  /** Keep what the development half comes to as the baseline of later runs. */
  readonly record: boolean;
}

const HOW_TO_RECORD =
  "A figure that has to fall is recorded, with the reason in the commit, by: npm run evaluate -- --record\n";

/** `npm run evaluate`: asks the project's own questions and prints a table. Exit status 1 when a figure has fallen. */
export async function evaluate({ config, output, screen }: CommandContext, options: EvaluateOptions): Promise<0 | 1> {
  const { answerQuestion } = await composeAnswering(config, screen);
  const folder = resolve(options.questions);
  const files = LANGUAGES.map((language) => join(folder, `${options.half}.${language}.jsonl`));
  const questions = (await Promise.all(files.map(readQuestionSet))).flat();
  const judgements = await runQuestions(questions, answerQuestion, sourceReader(config.knowledgeFolder));
  output.write(`${reportTable(judgements)}\n`);
  if (options.failures) {
    for (const { question, answer } of judgements.filter(({ passed }) => !passed)) {
      output.write(`${JSON.stringify({ ...question, outcome: answer.outcome, confidence: answer.confidence })}\n`);
    }
  }
  if (options.record) {
    screen.write(`Recorded in ${await writeBaseline(folder, baselineOf(judgements))}.\n`);
  }
  // The unseen half has no baseline: what is held to its own figures is tuned on sooner or later.
  const missed = checkFloors(judgements, options.half === "development" ? await readBaseline(folder) : new Map());
  for (const line of missed) screen.write(`${line}\n`);
  if (missed.length > 0) screen.write(HOW_TO_RECORD);
  return missed.length === 0 ? 0 : 1;
}
