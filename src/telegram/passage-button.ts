import { createHash } from "node:crypto";
import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Citation } from "../answering/answer.ts";
import type { SourceDocument, Span } from "../knowledge/source-document.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";

/** A paragraph that a button leads to, and the stretch of it that is marked. */
export interface PassagePlace {
  readonly document: SourceDocument;
  /** Counted from 1. */
  readonly paragraph: number;
  /** Offsets into the original's text; null for none. */
  readonly marked: Span | null;
}

/**
 * Opens a passage in a message of its own, turns to it in the message that the button stands under, or asks what more there is on
 * what is marked.
 */
export type PassageAction = "open" | "turn" | "more";

const KEY_LENGTH = 8;
const DATA =
  /^(?<action>open|turn|more):(?<document>[\w-]{8})(?<version>[\w-]{8}):(?<paragraph>\d{1,6})(?::(?<start>\d{1,8})-(?<end>\d{1,8}))?$/;

/** What a button's data is of: no passage, one of a document that is gone or has changed, or a place. */
export type PassageButton = { readonly action: PassageAction; readonly place: PassagePlace | null };

/** "[1] ¶3": opens the passage with its sentence marked. */
export function citationButton(citation: Citation, document: SourceDocument): InlineKeyboardButton {
  return InlineKeyboard.text(
    `[${citation.number}] ¶${citation.paragraph}`,
    dataOf("open", placeOf(citation, document)),
  );
}

/** "More on [1]": asks what the document says on from a citation. */
export function moreButton(citation: Citation, document: SourceDocument, language: Language): InlineKeyboardButton {
  const label = phrase(language, "more-on", { number: citation.number });
  return InlineKeyboard.text(label, dataOf("more", placeOf(citation, document)));
}

/** "◀ ¶2" and "¶4 ▶": the neighbours of a passage, as far as there are any. */
export function turningButtons({ document, paragraph }: PassagePlace): InlineKeyboardButton[] {
  const to = (number: number, label: string): InlineKeyboardButton[] =>
    document.paragraphs[number - 1] === undefined
      ? []
      : [InlineKeyboard.text(label, dataOf("turn", { document, paragraph: number, marked: null }))];
  return [...to(paragraph - 1, `◀ ¶${paragraph - 1}`), ...to(paragraph + 1, `¶${paragraph + 1} ▶`)];
}

/** Null for data of another kind. Whatever is forged leads to a paragraph that is there, or to none. */
export function readPassageButton(data: string, documents: readonly SourceDocument[]): PassageButton | null {
  const groups = DATA.exec(data)?.groups;
  if (groups === undefined) return null;
  const action = groups["action"] as PassageAction;
  const document = documents.find(
    (one) => keyOf(one.id) === groups["document"] && keyOf(one.hash) === groups["version"],
  );
  const paragraph = Number(groups["paragraph"]);
  const span = document?.paragraphs[paragraph - 1];
  if (document === undefined || span === undefined) return { action, place: null };
  const [start, end] = [Number(groups["start"]), Number(groups["end"])];
  const marked = start >= span.start && end <= span.end && start < end ? { start, end } : null;
  return { action, place: { document, paragraph, marked } };
}

function placeOf({ paragraph, start, end }: Citation, document: SourceDocument): PassagePlace {
  return { document, paragraph, marked: { start, end } };
}

function dataOf(action: PassageAction, { document, paragraph, marked }: PassagePlace): string {
  const place = `${action}:${keyOf(document.id)}${keyOf(document.hash)}:${paragraph}`;
  return marked === null ? place : `${place}:${marked.start}-${marked.end}`;
}

/** A short name for what is too long for a button's data. */
export function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, KEY_LENGTH);
}
