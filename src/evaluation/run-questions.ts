import { extendHistory, turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { type History, NO_HISTORY } from "../answering/turn.ts";
import { MAX_TURNS } from "../conversation/conversation-store.ts";
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
    let history: History = NO_HISTORY;
    for (const asked of question.turns.slice(0, -1)) {
      history = extendHistory(history, turnOf(asked, await answerQuestion(asked, history)), MAX_TURNS);
    }
    const started = performance.now();
    const answer = await answerQuestion(question.turns.at(-1) ?? "", history);
    judgements.push(judgeAnswer(question, answer, performance.now() - started, readSource));
  }
  return judgements;
}
