import { boundSignal } from "../answering/model/bound-signal.ts";
import type { LanguageModel } from "../answering/model/language-model.ts";

/** A model each of whose calls ends after so many milliseconds, however it drips. */
export function withTimeLimit(model: LanguageModel, milliseconds: number): LanguageModel {
  return {
    countTokens: (text) => model.countTokens(text),
    async *stream(prompt, outer) {
      const { signal, release } = boundSignal(outer, milliseconds);
      try {
        yield* model.stream(prompt, signal);
      } finally {
        release();
      }
    },
  };
}
