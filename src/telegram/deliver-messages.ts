import type { Context } from "grammy";
import { type FormattedText, plainText } from "./formatted-text.ts";
import { splitMessage } from "./split-message.ts";

/**
 * Sends messages in order to the chat and topic of an update. In a group, and after a correction, the first one replies
 * to the message answered, or it would not be seen what it answers.
 */
export async function deliverMessages(ctx: Context, messages: readonly FormattedText[]): Promise<void> {
  for (const [index, { text, entities }] of messages.entries()) {
    await ctx.reply(text, {
      entities: [...entities],
      link_preview_options: { is_disabled: true },
      ...(index === 0 ? replyTo(ctx) : {}),
    });
  }
}

/** Says something that has no form of its own. */
export async function say(ctx: Context, text: string): Promise<void> {
  await deliverMessages(ctx, splitMessage(plainText(text)));
}

function replyTo({ chat, msgId, editedMessage }: Context) {
  if (msgId === undefined || (chat?.type === "private" && editedMessage === undefined)) return {};
  return { reply_parameters: { message_id: msgId, allow_sending_without_reply: true } };
}
