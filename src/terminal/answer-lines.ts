import type { Readable, Writable } from "node:stream";
import { extendHistory, turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { NO_HISTORY } from "../answering/turn.ts";
import { MAX_TURNS } from "../conversation/conversation-store.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";
import { PLAIN } from "./palette.ts";
import { MAX_QUESTION_LENGTH } from "./question-limit.ts";
import { readLines } from "./read-lines.ts";
import { renderAnswer } from "./render.ts";
import { writeText } from "./write-text.ts";

export interface AnswerLinesDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly input: Readable;
  readonly output: Writable;
  /** What is said instead of an answer is in this language until an answer has told the reader's. */
  readonly language: Language;
  /** Told of a question that could not be answered; the reader is told politely that it was not. */
  readonly onFailure: (error: unknown) => void;
}

/** Answers the input's lines, one question each, as plain text: one conversation, held in memory, a blank line between. */
export async function answerLines(dependencies: AnswerLinesDependencies): Promise<void> {
  const { answerQuestion, input, output, onFailure } = dependencies;
  let { language } = dependencies;
  let history = NO_HISTORY;

  async function answer(question: string): Promise<string[]> {
    if (question.length > MAX_QUESTION_LENGTH) {
      return [phrase(language, "question-too-long", { limit: MAX_QUESTION_LENGTH })];
    }
    try {
      const answer = await answerQuestion(question, history);
      history = extendHistory(history, turnOf(question, answer), MAX_TURNS);
      language = answer.language;
      return renderAnswer(answer, { palette: PLAIN, columns: null });
    } catch (error) {
      onFailure(error);
      return [phrase(language, "internal-error")];
    }
  }

  let separator = "";
  for await (const line of readLines(input, MAX_QUESTION_LENGTH + 1)) {
    const question = line.trim();
    if (question === "") continue;
    const lines = await answer(question);
    await writeText(output, `${separator}${lines.join("\n")}\n`);
    separator = "\n";
  }
}
