import type { Readable, Writable } from "node:stream";
import { extendHistory, turnOf } from "../answering/extend-history.ts";
import { LONGEST_QUESTION } from "../answering/prepare-message.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { NO_HISTORY } from "../answering/turn.ts";
import { MAX_TURNS } from "../conversation/conversation-store.ts";
import { phrase } from "../phrases/phrase.ts";
import type { SourceDescription } from "../phrases/word-sources.ts";
import type { Language } from "../text/language.ts";
import { PLAIN } from "./palette.ts";
import { readLines } from "./read-lines.ts";
import { renderAnswer, renderText } from "./render.ts";
import { readTypedLine, type TerminalCommand } from "./typed-line.ts";
import { wordReply } from "./word-reply.ts";
import { writeText } from "./write-text.ts";

export interface AnswerLinesDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly sources: readonly SourceDescription[];
  readonly input: Readable;
  readonly output: Writable;
  /** What is said instead of an answer is in this language until an answer has told the reader's. */
  readonly language: Language;
  /** Told of a question that could not be answered; the reader is told politely that it was not. */
  readonly onFailure: (error: unknown) => void;
}

/** What is longer is cut, and is too long whatever white space it holds. */
const MAX_LINE_LENGTH = LONGEST_QUESTION * 4;

/**
 * Answers the input's lines, one question or command each, as plain text: one conversation, held in memory, a blank line
 * between. `/quit` ends it before the input does.
 */
export async function answerLines(dependencies: AnswerLinesDependencies): Promise<void> {
  const { answerQuestion, sources, input, output, onFailure } = dependencies;
  let { language } = dependencies;
  let history = NO_HISTORY;

  const say = (text: string): string[] => renderText(text, { columns: null });

  async function answer(question: string): Promise<string[]> {
    if (question === "") return say(phrase(language, "question-empty"));
    if (question.length > LONGEST_QUESTION) {
      return say(phrase(language, "question-too-long", { limit: LONGEST_QUESTION }));
    }
    try {
      const answer = await answerQuestion(question, history);
      history = extendHistory(history, turnOf(question, answer), MAX_TURNS);
      language = answer.language;
      return renderAnswer(answer, { palette: PLAIN, columns: null });
    } catch (error) {
      onFailure(error);
      return say(phrase(language, "internal-error"));
    }
  }

  function obey(command: TerminalCommand): string[] {
    if (command === "new") history = NO_HISTORY;
    return say(wordReply(command, language, sources));
  }

  let separator = "";
  for await (const line of readLines(input, MAX_LINE_LENGTH)) {
    const typed = line.length < MAX_LINE_LENGTH ? line.trim() : line;
    if (typed === "") continue;
    const read = readTypedLine(typed);
    if (read.kind === "command" && read.command === "quit") break;
    const lines =
      read.kind === "question"
        ? await answer(read.question)
        : read.kind === "command"
          ? obey(read.command)
          : say(phrase(language, "command-unknown", { command: read.command }));
    await writeText(output, `${separator}${lines.join("\n")}\n`);
    separator = "\n";
  }
}
