import { InlineKeyboard } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../answering/answer.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { feedbackButtons } from "./features/feedback.ts";
import { citationButton } from "./passage-button.ts";
import { onItsOwnButton, questionButtons } from "./question-buttons.ts";

/** Citations side by side, and as many as a screen has room for: the others are in the text. */
const IN_A_ROW = 4;
const MOST_CITATIONS = 12;

/**
 * Under an answer: its citations, a reader's verdict, the way to ask on its own what was taken for a follow-up, and what else can be asked;
 * undefined where there is nothing of it.
 */
export function answerButtons(answer: Answer, documents: readonly SourceDocument[]): InlineKeyboardMarkup | undefined {
  const citations = answer.outcome === "answered" ? answer.citations.slice(0, MOST_CITATIONS) : [];
  const passages = citations.flatMap((citation) => {
    const document = documents.find(({ id }) => id === citation.document);
    return document === undefined ? [] : [citationButton(citation, document)];
  });
  const rows = Array.from({ length: Math.ceil(passages.length / IN_A_ROW) }, (_, row) =>
    passages.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );
  const alone = answer.completed ? [[onItsOwnButton(answer.language)]] : [];
  const verdict = answer.outcome === "answered" ? [feedbackButtons()] : [];
  const all = [...rows, ...verdict, ...alone, ...(questionButtons(answer.suggestions)?.inline_keyboard ?? [])];
  return all.length === 0 ? undefined : InlineKeyboard.from(all);
}
