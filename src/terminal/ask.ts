import type { Writable } from "node:stream";
import type { Answered } from "../answering/answer.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { NO_HISTORY } from "../answering/turn.ts";
import type { Language } from "../text/language.ts";
import { toJson } from "./answer-json.ts";
import { paletteFor } from "./palette.ts";
import { renderAnswer, renderSentences } from "./render.ts";
import { createRunningText } from "./running-text.ts";
import { writeText } from "./write-text.ts";

export interface AskDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly output: Writable;
}

export interface AskOptions {
  /** One JSON object, on one line, instead of text. */
  readonly json: boolean;
  /** The language to answer in; the question's own where it is left out. */
  readonly language?: Language;
}

/** Answers one question that stands alone. Rejects as the answerer or the output does. */
export async function ask(
  question: string,
  { json, ...options }: AskOptions,
  { answerQuestion, output }: AskDependencies,
): Promise<void> {
  if (json) {
    const started = performance.now();
    const answer = await answerQuestion(question, NO_HISTORY, options);
    const milliseconds = performance.now() - started;
    return writeText(output, `${JSON.stringify(toJson(answer, { id: null, milliseconds }))}\n`);
  }
  const rendering = { palette: paletteFor(output), columns: null };
  const text = createRunningText(output);
  const onPartial = (partial: Answered): void => text.grow(renderSentences(partial, rendering));
  const answer = await answerQuestion(question, NO_HISTORY, { ...options, onPartial });
  text.grow(renderAnswer(answer, rendering));
  await writeText(output, "\n");
}
