import { join } from "node:path";
import type { QuestionAnswerer } from "../../../src/answering/question-answerer.ts";
import { NO_HISTORY } from "../../../src/answering/turn.ts";
import { readQuestionSet } from "../../../src/evaluation/question-set.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { honest } from "../../support/model-server/misbehaviours.ts";
import type { ModelServer } from "../../support/model-server/model-server.ts";

/** In milliseconds. */
export interface Overhead {
  /** Of each answer, all but the time that the server took: what the request and its parsing cost here is in it. */
  readonly answers: readonly number[];
  /** From a claim's last letter leaving the server to its being shown. */
  readonly claims: readonly number[];
}

/** Asks development questions that a model answers at once, and reckons what is not the model's. */
export async function measureOverhead(
  root: string,
  answerQuestion: QuestionAnswerer,
  server: ModelServer,
  most: number,
): Promise<Overhead> {
  const files = LANGUAGES.map((language) => join(root, "tests/evaluation", `development.${language}.jsonl`));
  const sets = await Promise.all(files.map(readQuestionSet));
  const questions = Array.from({ length: Math.ceil(most / sets.length) }, (_, position) =>
    sets.flatMap((set) => set[position] ?? []),
  ).flat();
  const answers: number[] = [];
  const claims: number[] = [];
  for (const { turns } of questions) {
    let modelTime = 0;
    let sent = 0;
    server.behave((asked, request) => {
      const started = performance.now();
      const reply = honest(asked, request);
      sent = performance.now();
      modelTime += sent - started;
      return reply;
    });
    const before = server.requests.length;
    const started = performance.now();
    await answerQuestion(turns.at(-1) ?? "", NO_HISTORY, {
      onPartial: ({ claims: { length } }) => {
        if (length === 1) claims.push(performance.now() - sent);
      },
    });
    if (server.requests.length > before) answers.push(performance.now() - started - modelTime);
  }
  return { answers, claims };
}
