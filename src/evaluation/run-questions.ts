import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { holdConversation } from "./hold-conversation.ts";
import { type Judgement, judgeAnswer } from "./judge-answer.ts";
import type { EvaluationQuestion } from "./question-set.ts";

/** Asks every question in a conversation of its own, as a reader would, and judges the last answer. */
export async function runQuestions(
  questions: readonly EvaluationQuestion[],
  answerQuestion: QuestionAnswerer,
  readSource: (file: string) => string,
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const question of questions) {
    const history = await holdConversation(question.turns.slice(0, -1), answerQuestion);
    const started = performance.now();
    const answer = await answerQuestion(question.turns.at(-1) ?? "", history);
    judgements.push(judgeAnswer(question, answer, performance.now() - started, readSource));
  }
  return judgements;
}
