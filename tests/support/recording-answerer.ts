import type { Answer } from "../../src/answering/answer.ts";
import type { QuestionAnswerer, QuestionOptions } from "../../src/answering/question-answerer.ts";
import type { History } from "../../src/answering/turn.ts";
import { sampleAnswered } from "./sample-answers.ts";

interface AskedQuestion {
  readonly question: string;
  readonly history: History;
  readonly options: QuestionOptions | undefined;
}

/** Answers as told, by default with a sample for the question, and keeps what it was asked. */
export function createRecordingAnswerer(
  answer: (question: string) => Answer = (question) => sampleAnswered({ question }),
) {
  const asked: AskedQuestion[] = [];
  const answerQuestion: QuestionAnswerer = async (question, history, options) => {
    asked.push({ question, history, options });
    return answer(question);
  };
  return { answerQuestion, asked };
}
