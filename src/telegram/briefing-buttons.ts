import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../answering/answer.ts";
import { MOST_POINTS } from "../answering/briefing/choose-points.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import type { ArticleButton } from "./article-button.ts";
import { feedbackButtons } from "./features/feedback.ts";
import { citationButton, keyOf, moreButton } from "./passage-button.ts";

/** Of the data of the buttons that ask for a briefing: of the only document, or of one of several. */
export const BRIEFING_BUTTON = /^briefing(?::(?<document>[\w-]{8}))?$/;

/** Asks for a briefing on a document; without one, on the only one or on a document to be chosen. */
export function briefingButton(label: string, document?: SourceDocument): InlineKeyboardButton {
  return InlineKeyboard.text(label, document === undefined ? "briefing" : `briefing:${keyOf(document.id)}`);
}

/** The document that a button's data names; undefined for one that is gone. */
export function findBriefed(key: string, documents: readonly SourceDocument[]): SourceDocument | undefined {
  return documents.find(({ id }) => keyOf(id) === key);
}

/**
 * Under a briefing: for each point its passage and what more there is on it, and a reader's verdict.
 * @param articleButton null where no page can be led to
 */
export function briefingButtons(
  answer: Answer,
  documents: readonly SourceDocument[],
  articleButton: ArticleButton | null,
): InlineKeyboardMarkup | undefined {
  if (answer.outcome === "declined") return undefined;
  // A model's point may rest on several quotes: the first is where it begins.
  const numbers = answer.claims.slice(0, MOST_POINTS).flatMap((claim) => claim.citations.slice(0, 1));
  const rows = [...new Set(numbers)].flatMap((number) => {
    const citation = answer.citations.find((one) => one.number === number);
    const document = documents.find(({ id }) => id === citation?.document);
    if (citation === undefined || document === undefined) return [];
    const passage = (articleButton ?? citationButton)(citation, document, answer.language);
    return [[passage, moreButton(citation, document, answer.language)]];
  });
  return InlineKeyboard.from([...rows, feedbackButtons()]);
}
