import { Composer, type Context, InlineKeyboard } from "grammy";
import type { Conversations } from "../../conversation/conversations.ts";
import { phrase } from "../../phrases/phrase.ts";
import { answerButton } from "../answer-button.ts";
import { deliverInPlace } from "../deliver-in-place.ts";
import { say } from "../deliver-messages.ts";
import { plainText } from "../formatted-text.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface DeleteDataDependencies {
  readonly conversations: Pick<Conversations, "forgetReader">;
  readonly readerLanguage: ReaderLanguage;
}

const DELETE = "delete" as const;
const KEEP = "keep" as const;

/** `/delete`, once confirmed: everything about the reader is gone. Of whoever presses, so that nobody deletes for another. */
export function deleteData({ conversations, readerLanguage }: DeleteDataDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("delete", async (ctx) => {
    const language = await readerLanguage(ctx);
    if (ctx.chat.type !== "private") return say(ctx, phrase(language, "in-private"));
    const buttons = [[DELETE, KEEP].map((act) => InlineKeyboard.text(phrase(language, `delete-${act}`), act))];
    return say(ctx, phrase(language, "delete-confirm"), { reply_markup: InlineKeyboard.from(buttons) });
  });
  feature.callbackQuery([DELETE, KEEP], async (ctx) => {
    // Before it is forgotten which one the reader chose.
    const language = await readerLanguage(ctx);
    const isDeleted = ctx.callbackQuery.data === DELETE;
    if (isDeleted) await conversations.forgetReader(String(ctx.from.id));
    await answerButton(ctx);
    const said = plainText(phrase(language, isDeleted ? "delete-done" : "delete-kept"));
    await deliverInPlace(ctx, ctx.msgId === undefined ? [] : [ctx.msgId], [said], {});
  });
  return feature;
}
