import type { Context } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { type FormattedText, plainText } from "./formatted-text.ts";
import { markDelivered } from "./mark-delivered.ts";
import { splitMessage } from "./split-message.ts";

/** What a message may have beside its text. */
export interface MessageExtras {
  readonly reply_markup?: InlineKeyboardMarkup;
}

/**
 * Sends messages in order to the chat and topic of an update, the extras with the last. In a group, and after a correction,
 * the first one replies to the message answered, or it would not be seen what it answers.
 *
 * @returns the ids of the messages, in order
 */
export async function deliverMessages(
  ctx: Context,
  messages: readonly FormattedText[],
  extras: MessageExtras = {},
): Promise<number[]> {
  const ids: number[] = [];
  for (const [index, { text, entities }] of messages.entries()) {
    const { message_id } = await ctx.reply(text, {
      entities: [...entities],
      link_preview_options: { is_disabled: true },
      ...(index === 0 ? replyTo(ctx) : {}),
      ...(index === messages.length - 1 ? extras : {}),
    });
    ids.push(message_id);
  }
  await markDelivered(ctx, ids);
  return ids;
}

/** Says something that has no form of its own. */
export async function say(ctx: Context, text: string, extras: MessageExtras = {}): Promise<void> {
  await deliverMessages(ctx, splitMessage(plainText(text)), extras);
}

function replyTo({ chat, msgId, editedMessage }: Context) {
  if (msgId === undefined || (chat?.type === "private" && editedMessage === undefined)) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}
