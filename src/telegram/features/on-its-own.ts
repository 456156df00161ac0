import { Composer, type Context } from "grammy";
import type { TurnMessages } from "../../conversation/turn-messages.ts";
import { answerButton } from "../answer-button.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { ON_ITS_OWN_BUTTON } from "../question-buttons.ts";

export interface OnItsOwnDependencies {
  readonly answerReader: AnswerReader;
  readonly turnMessages: Pick<TurnMessages, "find">;
}

/** "No, I meant it on its own": asks what the answer was to again, as if nothing had come before it, whoever presses. */
export function onItsOwn({ answerReader, turnMessages }: OnItsOwnDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.callbackQuery(ON_ITS_OWN_BUTTON, async (ctx, next) => {
    const { message } = ctx.callbackQuery;
    const found = message && (await turnMessages.find(String(message.chat.id), String(message.message_id)));
    const asked = found?.turns.at(-1)?.asked;
    if (asked === undefined) return next();
    await answerButton(ctx);
    return answerReader(ctx, asked, { heading: asked, continued: [] });
  });
  return feature;
}
