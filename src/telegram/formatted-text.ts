import type { MessageEntity } from "grammy/types";

/** A text and what is to be shown of it in another form. Offsets and lengths are UTF-16 units into `text`. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export type TextStyle = "bold" | "italic" | "blockquote" | "expandable_blockquote";

export const plainText = (text: string): FormattedText => ({ text: telegramText(text), entities: [] });

/** Gives a whole text a style. White space at its edges stays outside of it, as Telegram wants. */
export function styled(style: TextStyle, content: string | FormattedText): FormattedText {
  const { text, entities } = typeof content === "string" ? plainText(content) : content;
  const offset = text.length - text.trimStart().length;
  const length = text.trim().length;
  return length === 0 ? { text, entities } : { text, entities: [{ type: style, offset, length }, ...entities] };
}

/** Joins texts, with `separator` between those that are not empty. */
export function joinTexts(parts: readonly (string | FormattedText)[], separator = ""): FormattedText {
  let text = "";
  const entities: MessageEntity[] = [];
  for (const part of parts) {
    const next = typeof part === "string" ? plainText(part) : part;
    if (next.text === "") continue;
    if (text !== "") text += separator;
    for (const entity of next.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += next.text;
  }
  return { text, entities };
}

const LINE_BREAK = /\r\n?|[\u2028\u2029]/g;
const CONTROL = /[^\P{Cc}\n]/gu;
const DIRECTION_MARK = /[\u202a-\u202e]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text as Telegram would show it anyway, so that offsets stay true: it drops carriage returns and marks of
 * direction, turns control characters into spaces and refuses lone surrogates.
 */
function telegramText(text: string): string {
  return text
    .replace(LINE_BREAK, "\n")
    .replace(CONTROL, " ")
    .replace(DIRECTION_MARK, "")
    .replace(LONE_SURROGATE, "\ufffd");
}
