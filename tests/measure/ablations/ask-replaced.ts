import { register } from "node:module";
import type { AskingResult, AskingTask } from "./asking-task.ts";

// The entry of a process that replaces modules of the product before it loads it, and asks what it is told.
process.once("message", async (task: AskingTask) => {
  register(new URL("./replace-modules.js", import.meta.url), { data: task.replacements });
  const result = await ask(task);
  process.send?.(result, () => process.disconnect());
});

async function ask({ config, questions: task }: AskingTask): Promise<AskingResult> {
  const { composeAnswering } = await import("../../../src/compose.ts");
  const { answerQuestion, retriever } = await composeAnswering(config, process.stderr);
  if (task.of === "project") {
    const { runQuestions } = await import("../../../src/evaluation/run-questions.ts");
    const { sourceReader } = await import("../../../src/evaluation/judge-answer.ts");
    const judgements = await runQuestions(task.questions, answerQuestion, sourceReader(config.knowledgeFolder));
    const records = judgements.map(({ question: { kind, answerable }, passed }) => ({ kind, answerable, passed }));
    return { of: "project", records };
  }
  const { examineQuestion } = await import("../../../src/evaluation/examine-question.ts");
  const dependencies = { answerQuestion, retriever, threshold: config.answerThreshold };
  const records = [];
  for (const question of task.questions) records.push(await examineQuestion(question, dependencies));
  return { of: "set", records };
}
