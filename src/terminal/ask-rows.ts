import type { Readable, Writable } from "node:stream";
import { extendHistory, turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { NO_HISTORY } from "../answering/turn.ts";
import { MAX_TURNS } from "../conversation/conversation-store.ts";
import type { Language } from "../text/language.ts";
import { toJson } from "./answer-json.ts";
import { parseQuestionRow } from "./question-row.ts";
import { readLines } from "./read-lines.ts";
import { writeText } from "./write-text.ts";

export interface AskRowsDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly input: Readable;
  readonly output: Writable;
  /** Where progress is shown if it is a terminal. */
  readonly progress: Writable & { readonly isTTY?: boolean };
  /**
   * Told of every row whose question could not be answered; the row itself says no more than that. By its place among
   * the rows, from 1, not by its id: an id is the asker's text and may hold anything.
   */
  readonly onFailure: (row: number, error: unknown) => void;
}

export interface AskRowsOptions {
  /** The language to answer in; each question's own where it is left out. */
  readonly language?: Language;
}

/** In UTF-16 units. What is longer is cut, so it does not parse. */
const MAX_ROW_LENGTH = 16 * 1024 * 1024;

/**
 * Asks every row of JSON lines in a fresh conversation and writes one row for its last turn, in the order read.
 *
 * @returns the exit status: 0 when every row got an answer or a refusal, 1 otherwise.
 */
export async function askRows(options: AskRowsOptions, dependencies: AskRowsDependencies): Promise<0 | 1> {
  const { input, output, progress, onFailure } = dependencies;
  let done = 0;
  let failed = 0;
  for await (const line of readLines(input, MAX_ROW_LENGTH)) {
    if (line.trim() === "") continue;
    const answer = await askRow(line, options, dependencies, (error) => onFailure(done + 1, error));
    await writeText(output, `${JSON.stringify(answer)}\n`);
    done += 1;
    if ("error" in answer) failed += 1;
    if (progress.isTTY) progress.write(`\r${done} asked, ${failed} failed`);
  }
  if (progress.isTTY && done > 0) progress.write("\n");
  return failed === 0 ? 0 : 1;
}

async function askRow(
  line: string,
  options: AskRowsOptions,
  { answerQuestion }: Pick<AskRowsDependencies, "answerQuestion">,
  onFailure: (error: unknown) => void,
) {
  const row = parseQuestionRow(line);
  if ("error" in row) return row;
  try {
    let history = NO_HISTORY;
    for (const turn of row.turns.slice(0, -1)) {
      const answer = await answerQuestion(turn, history, options);
      history = extendHistory(history, turnOf(turn, answer), MAX_TURNS);
    }
    const started = performance.now();
    const answer = await answerQuestion(row.turns.at(-1) ?? "", history, options);
    return toJson(answer, { id: row.id, milliseconds: performance.now() - started });
  } catch (error) {
    onFailure(error);
    return { id: row.id, error: "the question could not be answered" };
  }
}
