import { type Context, GrammyError } from "grammy";
import { deliverMessages, type MessageExtras } from "./deliver-messages.ts";
import type { FormattedText } from "./formatted-text.ts";

/** What was to be changed is as it should be already. */
const UNCHANGED = /message is not modified/;
/** Deleted, or too old to be changed. */
const OUT_OF_REACH = /message to (edit|delete) not found|message can't be (edited|deleted)|MESSAGE_ID_INVALID/;

/**
 * Puts messages in the place of earlier ones of the bot, the extras under the last; those for which there is no place are sent,
 * and those left over are deleted. Where one cannot be changed any more all are sent anew.
 *
 * @returns the ids of the messages, in order
 */
export async function deliverInPlace(
  ctx: Context,
  earlier: readonly number[],
  messages: readonly FormattedText[],
  extras: MessageExtras,
): Promise<number[]> {
  const kept = earlier.slice(0, messages.length);
  for (const [index, id] of kept.entries()) {
    const message = messages[index];
    if (message === undefined) break;
    const isThere = await change(ctx, id, message, index === messages.length - 1 ? extras : {});
    if (!isThere) return deliverMessages(ctx, messages, extras);
  }
  const added = await deliverMessages(ctx, messages.slice(kept.length), extras);
  for (const id of earlier.slice(messages.length)) await unlessOutOfReach(ctx.api.deleteMessage(chatOf(ctx), id));
  return [...kept, ...added];
}

/** False for a message that cannot be changed. */
async function change(ctx: Context, id: number, message: FormattedText, extras: MessageExtras): Promise<boolean> {
  return unlessOutOfReach(
    ctx.api.editMessageText(chatOf(ctx), id, message.text, {
      entities: [...message.entities],
      link_preview_options: { is_disabled: true },
      ...extras,
    }),
  );
}

async function unlessOutOfReach(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    if (UNCHANGED.test(error.description)) return true;
    if (OUT_OF_REACH.test(error.description)) return false;
    throw error;
  }
}

function chatOf({ chat }: Context): number {
  if (chat === undefined) throw new Error("an update without a chat has no messages to change");
  return chat.id;
}
