import type { Context } from "grammy";
import type { Answer } from "../answering/answer.ts";
import type { ConversationKey } from "../conversation/conversation-store.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { TurnPlace } from "../conversation/turn-messages.ts";
import type { Logger } from "../logging/logger.ts";
import type { Continuation } from "./continuation.ts";
import { keepTyping } from "./keep-typing.ts";
import { offerStop } from "./offer-stop.ts";
import type { ReaderLanguage } from "./reader-language.ts";
import type { RunningAnswers } from "./running-answers.ts";
import { createDraftDisplay } from "./show-drafts.ts";

export interface AskAndShowDependencies {
  readonly conversations: Pick<Conversations, "ask">;
  readonly runningAnswers: Pick<RunningAnswers, "run">;
  readonly readerLanguage: ReaderLanguage;
  readonly logger: Logger;
  /** Aborted when the bot stops: a model's work ends, and what was verified till then is the answer. */
  readonly signal: AbortSignal;
}

/** What a question has come to. */
interface AskedOutcome {
  /** Null: the reader has stopped it before anything of it was verified. */
  readonly answer: Answer | null;
  readonly isStopped: boolean;
  /** Null where the turn is not kept. */
  readonly place: TurnPlace | null;
}

export type AskAndShow = (
  ctx: Context,
  key: ConversationKey,
  question: string,
  continuation: Continuation,
) => Promise<AskedOutcome>;

/** Asks, and shows meanwhile that there is work and how far it has come; the reader can stop it. */
export function createAskAndShow(dependencies: AskAndShowDependencies): AskAndShow {
  const { conversations, runningAnswers, readerLanguage, logger, signal } = dependencies;
  return (ctx, key, question, { turns, corrected }) =>
    runningAnswers.run(key, async (stopped) => {
      // What is changed in its place has no message coming that would end a draft.
      const drafts = corrected === undefined ? createDraftDisplay(ctx, logger) : null;
      let isPartlyVerified = false;
      let isStopped = false;
      let place: TurnPlace | null = null;
      const ask = () =>
        conversations
          .ask(key, question, {
            signal: AbortSignal.any([signal, stopped]),
            onPartial: (partial) => {
              isPartlyVerified = true;
              drafts?.show(partial);
            },
            isWanted: () => {
              isStopped = stopped.aborted;
              return !isStopped || isPartlyVerified;
            },
            onKept: (kept) => {
              place = kept;
            },
            ...(turns === undefined ? {} : { continued: turns }),
            ...(corrected === undefined ? {} : { replaced: corrected.place }),
          })
          .finally(() => drafts?.close());
      const answer = await keepTyping(ctx, logger, () => offerStop(ctx, { readerLanguage, logger }, ask));
      return { answer: isStopped && !isPartlyVerified ? null : answer, isStopped, place };
    });
}
