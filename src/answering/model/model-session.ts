import type { Prompts } from "../../prompts/read-prompts.ts";
import type { QuestionOptions } from "../question-answerer.ts";
import { boundSignal } from "./bound-signal.ts";
import type { LanguageModel } from "./language-model.ts";
import { ModelError } from "./model-error.ts";
import { type ModelUsage, UsageCount } from "./model-usage.ts";

/** What answering with a model takes. */
export interface ModelAnswering {
  readonly model: LanguageModel;
  readonly prompts: Pick<Prompts, "answering" | "briefing" | "follow-up">;
  /** The most input tokens that are spent on one question. */
  readonly inputTokens: number;
  /** The most time that models take for one question, in milliseconds. */
  readonly milliseconds: number;
  /** Told once for every question that a model was called for. */
  readonly onUsage: (usage: ModelUsage) => void;
}

/** The model while one question is answered: within its time and the reader's allowance, and counted. */
export interface ModelSession extends Pick<ModelAnswering, "model" | "prompts" | "inputTokens"> {
  readonly count: UsageCount;
  readonly signal: AbortSignal;
  close(): void;
}

export function openModelSession(
  { model, prompts, inputTokens, milliseconds, onUsage }: ModelAnswering,
  { takeCall, signal }: Pick<QuestionOptions, "takeCall" | "signal">,
): ModelSession {
  const count = new UsageCount();
  const bound = boundSignal(signal, milliseconds);
  return {
    model: takeCall === undefined ? model : withAllowance(model, takeCall),
    prompts,
    inputTokens,
    count,
    signal: bound.signal,
    close: () => {
      bound.release();
      if (count.calls > 0) onUsage(count.usage());
    },
  };
}

function withAllowance(model: LanguageModel, takeCall: () => Promise<boolean>): LanguageModel {
  return {
    countTokens: (text) => model.countTokens(text),
    async *stream(prompt, signal) {
      if (!(await takeCall())) throw new ModelError("allowance-spent", "the reader's calls for today are spent");
      yield* model.stream(prompt, signal);
    },
  };
}
