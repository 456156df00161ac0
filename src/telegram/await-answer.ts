import type { Context } from "grammy";
import type { Answer } from "../answering/answer.ts";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import type { Keeping } from "../conversation/conversations.ts";
import type { TurnPlace } from "../conversation/turn-messages.ts";
import type { Logger } from "../logging/logger.ts";
import type { Continuation } from "./continuation.ts";
import type { FormattedText } from "./formatted-text.ts";
import { keepTyping } from "./keep-typing.ts";
import { offerStop } from "./offer-stop.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import type { RunningAnswers } from "./running-answers.ts";
import { createDraftDisplay } from "./show-drafts.ts";

export interface AwaitAnswerDependencies {
  readonly runningAnswers: Pick<RunningAnswers, "run">;
  readonly readerLanguage: ReaderLanguage;
  readonly logger: Logger;
  /** Aborted when the bot stops: a model's work ends, and what was verified till then is the answer. */
  readonly signal: AbortSignal;
}

export interface AwaitedTask {
  /** Asks for an answer: a question's, or a briefing. */
  readonly ask: (
    options: { readonly signal: AbortSignal; readonly onPartial: (answer: Answer) => void },
    keeping: Keeping,
  ) => Promise<Answer>;
  /** The answer as far as it is verified. */
  readonly showPartial: (answer: Answer) => FormattedText;
  readonly corrected?: Continuation["corrected"];
}

/** What asking has come to. */
interface AwaitedAnswer {
  /** Null: the reader has stopped it before anything of it was verified. */
  readonly answer: Answer | null;
  readonly isStopped: boolean;
  /** Null where the turn is not kept. */
  readonly place: TurnPlace | null;
}

/** Shows, while an answer is awaited, that there is work and how far it has come; the reader can stop it. */
export async function awaitAnswer(
  ctx: Context,
  key: ConversationKey,
  { ask, showPartial, corrected }: AwaitedTask,
  { runningAnswers, readerLanguage, logger, signal }: AwaitAnswerDependencies,
): Promise<AwaitedAnswer> {
  return runningAnswers.run(key, async (stopped) => {
    // What is changed in its place has no message coming that would end a draft.
    const drafts = corrected === undefined ? createDraftDisplay(ctx, logger, showPartial) : null;
    let isPartlyVerified = false;
    let isStopped = false;
    let place: TurnPlace | null = null;
    const onPartial = (partial: Answer): void => {
      isPartlyVerified = true;
      drafts?.show(partial);
    };
    const keeping: Keeping = {
      isWanted: () => {
        isStopped = stopped.aborted;
        return !isStopped || isPartlyVerified;
      },
      onKept: (kept) => {
        place = kept;
      },
      question: askingMessage(ctx),
      ...(corrected === undefined ? {} : { replaced: corrected.place }),
    };
    const work = () =>
      ask({ signal: AbortSignal.any([signal, stopped]), onPartial }, keeping).finally(() => drafts?.close());
    const answer = await keepTyping(ctx, logger, () => offerStop(ctx, { readerLanguage, logger }, work));
    return { answer: isStopped && !isPartlyVerified ? null : answer, isStopped, place };
  });
}

/** The id of the message that asks; null for a button that does. */
export function askingMessage({ msgId, callbackQuery }: Context): string | null {
  return callbackQuery === undefined && msgId !== undefined ? String(msgId) : null;
}
