import { join } from "node:path";
import type { QuestionAnswerer } from "../../../src/answering/question-answerer.ts";
import { sourceReader } from "../../../src/evaluation/judge-answer.ts";
import { readQuestionSet } from "../../../src/evaluation/question-set.ts";
import { type Measured, measureJudgements } from "../../../src/evaluation/report.ts";
import { runQuestions } from "../../../src/evaluation/run-questions.ts";
import { LANGUAGES } from "../../../src/text/language.ts";

/** The totals of the project's own questions. */
export interface OwnTotals {
  readonly development: readonly Measured[];
  readonly unseen: readonly Measured[];
}

/** Asks both halves; of the unseen one nothing but the totals leaves here. */
export async function askOwnQuestions(root: string, answerQuestion: QuestionAnswerer): Promise<OwnTotals> {
  const half = async (name: keyof OwnTotals): Promise<Measured[]> => {
    const files = LANGUAGES.map((language) => join(root, "tests", "evaluation", `${name}.${language}.jsonl`));
    const questions = (await Promise.all(files.map(readQuestionSet))).flat();
    return measureJudgements(await runQuestions(questions, answerQuestion, sourceReader(join(root, "knowledge"))));
  };
  return { development: await half("development"), unseen: await half("unseen") };
}
