import { type Context, GrammyError } from "grammy";

/** What Telegram says of a press that was long ago, or that was answered already: its spinner is gone. */
const TOO_LATE = /query is too old|query ID is invalid/;

/** Ends the spinner of the button that was pressed, with a text where there is one to show. A press may have waited for long. */
export async function answerButton(ctx: Context, text?: string, isAlert = false): Promise<void> {
  try {
    await ctx.answerCallbackQuery({
      ...(text === undefined ? {} : { text }),
      ...(isAlert ? { show_alert: true } : {}),
    });
  } catch (error) {
    if (!(error instanceof GrammyError && TOO_LATE.test(error.description))) throw error;
  }
}
