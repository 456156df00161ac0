import { Composer, type Context } from "grammy";
import { phrase } from "../../phrases/phrase.ts";
import { answerButton } from "../answer-button.ts";
import { conversationKey } from "../conversation-key.ts";
import { say } from "../deliver-messages.ts";
import { STOP_BUTTON } from "../offer-stop.ts";
import type { ReaderLanguage } from "../reader-language.ts";
import type { RunningAnswers } from "../running-answers.ts";

export interface StopDependencies {
  readonly runningAnswers: Pick<RunningAnswers, "stop">;
  readonly readerLanguage: ReaderLanguage;
}

/** `/stop` and the stop button: end the reader's own answer that is being written. It says itself how far it came. */
export function stop({ runningAnswers, readerLanguage }: StopDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  const stopAnswer = (ctx: Context): boolean => {
    const key = conversationKey(ctx);
    return key !== null && runningAnswers.stop(key);
  };
  feature.command("stop", async (ctx) => {
    if (!stopAnswer(ctx)) await say(ctx, phrase(await readerLanguage(ctx), "nothing-to-stop"));
  });
  feature.callbackQuery(STOP_BUTTON, async (ctx) => {
    await answerButton(ctx, stopAnswer(ctx) ? undefined : phrase(await readerLanguage(ctx), "nothing-to-stop"));
  });
  return feature;
}
