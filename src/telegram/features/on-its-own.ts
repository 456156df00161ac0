import { Composer, type Context } from "grammy";
import { prepareMessage } from "../../answering/prepare-message.ts";
import type { Turn } from "../../answering/turn.ts";
import type { ConversationKey } from "../../conversation/conversation-store.ts";
import { addressedText } from "../addressing.ts";
import { answerButton } from "../answer-button.ts";
import type { AnswerReader } from "../answer-reader.ts";
import { conversationKey } from "../conversation-key.ts";
import { ON_ITS_OWN_BUTTON, questionId } from "../question-buttons.ts";

export interface OnItsOwnDependencies {
  readonly answerReader: AnswerReader;
  readonly recentTurns: (key: ConversationKey) => Promise<readonly Turn[]>;
}

/** "No, I meant it on its own": asks the message again as if nothing had come before it. */
export function onItsOwn({ answerReader, recentTurns }: OnItsOwnDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.callbackQuery(ON_ITS_OWN_BUTTON, async (ctx, next) => {
    const id = ON_ITS_OWN_BUTTON.exec(ctx.callbackQuery.data)?.[1];
    const key = conversationKey(ctx);
    const turns = key === null ? [] : await recentTurns(key);
    const asked = [...turns.map((turn) => turn.asked), ...textsRepliedTo(ctx)].find((text) => questionId(text) === id);
    if (asked === undefined) return next();
    await answerButton(ctx);
    return answerReader(ctx, asked, { heading: asked, continued: [] });
  });
  return feature;
}

/** In a group the answer replies to the question, whoever asked it. */
function textsRepliedTo({ msg, me }: Context): string[] {
  const replied = msg?.reply_to_message;
  if (replied?.text === undefined) return [];
  const addressed = addressedText({ msg: replied, me }) ?? "";
  return [replied.text, addressed, replied.text.replace(/^\/\w+(@\w+)?\s+/, "")].map(prepareMessage);
}
