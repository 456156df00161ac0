import type { ModelError, ModelFailure } from "./answering/model/model-error.ts";
import type { ModelAnswering } from "./answering/model/model-session.ts";
import type { ModelUsage } from "./answering/model/model-usage.ts";
import type { Config } from "./config.ts";
import type { Facts, Logger } from "./logging/logger.ts";
import { openLanguageModel } from "./models/open-language-model.ts";
import { loadTokenCounter } from "./models/token-counter.ts";
import { readPrompts } from "./prompts/read-prompts.ts";

/** A level for what a model was used for: a log that a reader looks at between answers says less. */
export type UsageLevel = "info" | "debug";

/** Failures that are not the provider's, or are told already. */
const NOTHING_NEW: ReadonlySet<ModelFailure> = new Set(["aborted", "allowance-spent", "resting"]);

/** The language model of the configuration, with its prompts; null without one. The prompts are checked in any case. */
export async function composeModel(
  { model: configured, promptsFolder }: Pick<Config, "model" | "promptsFolder">,
  logger: Logger,
  level: UsageLevel,
): Promise<ModelAnswering | null> {
  const prompts = await readPrompts(promptsFolder);
  if (configured === null) return null;
  const { baseUrl, name, apiKey, inputTokens, outputTokens, callSeconds, answerSeconds } = configured;
  const model = await openLanguageModel({
    baseUrl,
    name,
    apiKey,
    outputTokens,
    milliseconds: 1_000 * callSeconds,
    countTokens: await loadTokenCounter(),
    onChange: (state, reason) => {
      if (state === "open") logger.warn("model-given-up-for-now", { reason, answers: "extracted" });
      else logger.info("model-back");
    },
  });
  const onUsage = (usage: ModelUsage): void => {
    const { failure } = usage;
    logger[level]("model-usage", factsOf(usage, failure));
    if (failure !== null && !NOTHING_NEW.has(failure.reason)) logger.error("model-failed", failure);
  };
  return { model, prompts, inputTokens, milliseconds: 1_000 * answerSeconds, onUsage };
}

function factsOf({ dropped, ...counts }: ModelUsage, failure: ModelError | null): Facts {
  const byReason = Object.fromEntries(Object.entries(dropped).map(([reason, count]) => [`dropped-${reason}`, count]));
  return { ...counts, ...byReason, failure: failure?.reason ?? null };
}
