import { join } from "node:path";
import type { QuestionAnswerer } from "../../../src/answering/question-answerer.ts";
import { NO_HISTORY } from "../../../src/answering/turn.ts";
import { readQuestionSet } from "../../../src/evaluation/question-set.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { honest } from "../../support/model-server/misbehaviours.ts";
import type { ModelServer } from "../../support/model-server/model-server.ts";

/** In milliseconds. */
export interface Overhead {
  /** Of each answer that a model wrote, all but the time for which the model was waited for. */
  readonly answers: readonly number[];
  /** The same with the waiting: client, loopback and server. */
  readonly whole: readonly number[];
  /** From a claim's last letter leaving the server to its being shown. */
  readonly claims: readonly number[];
}

/** Asks development questions that a model answers at once. */
export async function measureOverhead(
  root: string,
  answerQuestion: QuestionAnswerer,
  model: { readonly waited: number },
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
  const whole: number[] = [];
  for (const { turns } of questions) {
    let sent = 0;
    server.behave((asked, request) => {
      const reply = honest(asked, request);
      sent = performance.now();
      return reply;
    });
    const before = server.requests.length;
    const waitedBefore = model.waited;
    const started = performance.now();
    await answerQuestion(turns.at(-1) ?? "", NO_HISTORY, {
      onPartial: ({ claims: { length } }) => {
        if (length === 1) claims.push(performance.now() - sent);
      },
    });
    if (server.requests.length === before) continue;
    const milliseconds = performance.now() - started;
    whole.push(milliseconds);
    answers.push(milliseconds - (model.waited - waitedBefore));
  }
  return { answers, whole, claims };
}
