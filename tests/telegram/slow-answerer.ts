import { setTimeout as sleep } from "node:timers/promises";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { sampleAnswered } from "../support/sample-answers.ts";

/** Takes as long as it takes for a chat to be shown "typing". */
export const slowAnswerer: QuestionAnswerer = async (question) => {
  await sleep(400);
  return sampleAnswered({ question });
};
