import type { Logger } from "../logging/logger.ts";
import { settleWithin } from "./settle-within.ts";
import type { UpdateIntake } from "./update-intake.ts";

/** Milliseconds for calls that were aborted to say so, before what they need is closed. */
const LAST_WORDS = 250;

export interface FinishUpdatesOptions {
  readonly intake: UpdateIntake;
  /** Aborts what the intake is given. */
  readonly giveUp: AbortController;
  /** Milliseconds. */
  readonly grace: number;
  readonly logger: Logger;
}

/** Gives what was taken some time to be done, and then gives it up: it comes again at the next start. */
export async function finishUpdates({ intake, giveUp, grace, logger }: FinishUpdatesOptions): Promise<void> {
  let finished = false;
  const done = intake.done().then(() => {
    finished = true;
  });
  await settleWithin(grace, done);
  if (finished) return;
  logger.warn("updates-given-up", { milliseconds: grace });
  giveUp.abort();
  await settleWithin(LAST_WORDS, done);
}
