import type { LanguageModel } from "./answering/model/language-model.ts";
import type { ModelError, ModelFailure } from "./answering/model/model-error.ts";
import type { ModelAnswering } from "./answering/model/model-session.ts";
import type { ModelUsage } from "./answering/model/model-usage.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import type { Facts, Logger } from "./logging/logger.ts";
import { openLanguageModel } from "./models/open-language-model.ts";
import { loadTokenCounter } from "./models/token-counter.ts";
import { type Prompts, readPrompts } from "./prompts/read-prompts.ts";

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
  const { inputTokens, answerSeconds } = configured;
  const model = await open(configured, logger);
  const onUsage = (usage: ModelUsage): void => {
    const { failure } = usage;
    logger[level]("model-usage", factsOf(usage, failure));
    if (failure !== null && !NOTHING_NEW.has(failure.reason)) logger.error("model-failed", failure);
  };
  return { model, prompts, inputTokens, milliseconds: 1_000 * answerSeconds, onUsage };
}

export interface Translator {
  readonly model: LanguageModel;
  /** The model's name. */
  readonly name: string;
  readonly template: Prompts["translating"];
}

/** Nobody waits for a translation, and a paragraph is longer than an answer. */
const FOR_TRANSLATING = { outputTokens: 4_000, callSeconds: 120 };

/** The language model for translating. Throws a `ConfigError` without one. */
export async function composeTranslator(
  { model: configured, promptsFolder }: Pick<Config, "model" | "promptsFolder">,
  logger: Logger,
): Promise<Translator> {
  if (configured === null) {
    const requirement = "must be set: a language model translates";
    throw new ConfigError(["MODEL_BASE_URL", "MODEL_NAME"].map((variable) => ({ variable, requirement })));
  }
  const { translating: template } = await readPrompts(promptsFolder);
  return { model: await open({ ...configured, ...FOR_TRANSLATING }, logger), name: configured.name, template };
}

async function open(
  { baseUrl, name, apiKey, outputTokens, callSeconds }: NonNullable<Config["model"]>,
  logger: Logger,
): Promise<LanguageModel> {
  return openLanguageModel({
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
}

function factsOf({ dropped, ...counts }: ModelUsage, failure: ModelError | null): Facts {
  const byReason = Object.fromEntries(Object.entries(dropped).map(([reason, count]) => [`dropped-${reason}`, count]));
  return { ...counts, ...byReason, failure: failure?.reason ?? null };
}
