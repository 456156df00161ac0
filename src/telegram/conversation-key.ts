import type { Context } from "grammy";
import type { ConversationKey } from "../conversation/conversation-store.ts";

/**
 * The conversation that an update belongs to; null for one that has no chat or nobody behind it. An id that a number
 * cannot hold exactly may be another's, so it is nobody's.
 */
export function conversationKey(ctx: Context): ConversationKey | null {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined) return null;
  if (!Number.isSafeInteger(chat.id) || !Number.isSafeInteger(from.id)) return null;
  return { chat: String(chat.id), thread: String(topicOf(ctx) ?? ""), person: String(from.id) };
}

/** The topic that a message stands in. Outside of topics a thread id only marks a chain of replies. */
export function topicOf({ msg }: Pick<Context, "msg">): number | null {
  return msg?.is_topic_message === true ? (msg.message_thread_id ?? null) : null;
}
