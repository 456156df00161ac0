import { type Context, InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Citation } from "../answering/answer.ts";
import { citedPath } from "../knowledge/source-address.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";

/** "[1] in the article": opens the source's page at the citation. */
export type ArticleButton = (citation: Citation, document: SourceDocument, language: Language) => InlineKeyboardButton;

/**
 * The buttons of a chat that lead to the pages of the sources: within Telegram in a private chat, where alone Telegram allows that, by a
 * link elsewhere.
 * @param publicUrl where the pages are reached; null for no pages, and there are no such buttons
 */
export function articleButtonIn({ chat }: Pick<Context, "chat">, publicUrl: string | null): ArticleButton | null {
  if (publicUrl === null) return null;
  const make = chat?.type === "private" ? InlineKeyboard.webApp : InlineKeyboard.url;
  return ({ number, paragraph, start, end }, document, language) =>
    make(
      phrase(language, "in-article", { number }),
      `${publicUrl}${citedPath(document, { paragraph, span: { start, end } }, language)}`,
    );
}
