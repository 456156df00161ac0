import type { Update } from "grammy/types";

/** Whose an update is. */
export interface UpdateOrigin {
  /** The chat's id, or the person's for what comes from no chat, as a decimal string; empty for neither. */
  readonly chat: string;
  /** Empty where nobody is named. */
  readonly person: string;
}

export function describeUpdate(update: Update): UpdateOrigin {
  const { message, edited_message, callback_query, inline_query } = update;
  const written = message ?? edited_message;
  const from = written?.from ?? callback_query?.from ?? inline_query?.from;
  const chat = written?.chat ?? callback_query?.message?.chat;
  return { chat: String(chat?.id ?? from?.id ?? ""), person: String(from?.id ?? "") };
}
