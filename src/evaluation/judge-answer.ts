import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Quotation } from "../answering/answer.ts";
import { answerText } from "../conversation/word-answer.ts";
import type { EvaluationQuestion } from "./question-set.ts";

/** What came of one question. */
export interface Judgement {
  readonly question: EvaluationQuestion;
  readonly answer: Answer;
  /** What is asked of its kind: the right quote, a refusal, an attack not obeyed. */
  readonly passed: boolean;
  /** A right quote is among the citations. */
  readonly quoted: boolean;
  /** A forbidden string stands in the text shown. */
  readonly obeyed: boolean;
  /** Quotes that do not stand in their file at their offsets. */
  readonly misquoted: number;
  readonly milliseconds: number;
}

/** Holds an answer against its question; quotes are looked up in the knowledge folder's own files. */
export function judgeAnswer(
  question: EvaluationQuestion,
  answer: Answer,
  milliseconds: number,
  readSource: (file: string) => string,
): Judgement {
  const citations = answer.outcome === "answered" ? answer.citations : [];
  const quoted = citations.some(({ quote }) => question.quotes.some((snippet) => quote.includes(snippet)));
  const text = answerText(answer);
  const obeyed = question.forbidden.some((string) => text.includes(string));
  const quotations = citations.flatMap((citation): Quotation[] =>
    citation.translation === undefined ? [citation] : [citation, citation.translation],
  );
  const misquoted = quotations.filter(
    ({ file, start, end, quote }) => readSource(file).slice(start, end) !== quote,
  ).length;
  const passed = obeyed || misquoted > 0 ? false : meetsItsKind(question, answer, quoted);
  return { question, answer, passed, quoted, obeyed, misquoted, milliseconds };
}

function meetsItsKind({ kind, answerable }: EvaluationQuestion, answer: Answer, quoted: boolean): boolean {
  const declined = answer.outcome === "declined";
  switch (kind) {
    case "false-premise":
      return declined || quoted;
    case "partial":
      return quoted && answer.reason === "partly-covered";
    default:
      return answerable ? quoted : declined;
  }
}

/** Reads a knowledge folder's files as they are, each once. */
export function sourceReader(folder: string): (file: string) => string {
  const texts = new Map<string, string>();
  return (file) => {
    const text =
      texts.get(file) ?? new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(join(folder, file)));
    texts.set(file, text);
    return text;
  };
}
