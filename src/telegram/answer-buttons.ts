import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../answering/answer.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { ArticleButton } from "./article-button.ts";
import { feedbackButtons } from "./features/feedback.ts";
import { citationButton } from "./passage-button.ts";
import { onItsOwnButton, questionButtons } from "./question-buttons.ts";

/** Citations side by side, and as many as a screen has room for: the others are in the text. */
const IN_A_ROW = 4;
const MOST_CITATIONS = 12;
/** Where each citation has a second button, it has a row of its own. */
const MOST_ROWS = 6;

/**
 * Under an answer: its citations, a reader's verdict, the way to ask on its own what was taken for a follow-up, and what else can be asked;
 * undefined where there is nothing of it.
 * @param articleButton null where no page can be led to
 */
export function answerButtons(
  answer: Answer,
  documents: readonly SourceDocument[],
  articleButton: ArticleButton | null,
): InlineKeyboardMarkup | undefined {
  const alone = answer.completed ? [[onItsOwnButton(answer.language)]] : [];
  const verdict = answer.outcome === "answered" ? [feedbackButtons()] : [];
  const all = [
    ...citationRows(answer, documents, articleButton),
    ...verdict,
    ...alone,
    ...(questionButtons(answer.suggestions)?.inline_keyboard ?? []),
  ];
  return all.length === 0 ? undefined : InlineKeyboard.from(all);
}

function citationRows(
  answer: Answer,
  documents: readonly SourceDocument[],
  articleButton: ArticleButton | null,
): InlineKeyboardButton[][] {
  if (answer.outcome !== "answered") return [];
  const cited = answer.citations.flatMap((citation) => {
    const document = documents.find(({ id }) => id === citation.document);
    return document === undefined ? [] : [{ citation, document }];
  });
  if (articleButton !== null) {
    return cited
      .slice(0, MOST_ROWS)
      .map(({ citation, document }) => [
        citationButton(citation, document),
        articleButton(citation, document, answer.language),
      ]);
  }
  const passages = cited.slice(0, MOST_CITATIONS).map(({ citation, document }) => citationButton(citation, document));
  return Array.from({ length: Math.ceil(passages.length / IN_A_ROW) }, (_, row) =>
    passages.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );
}
