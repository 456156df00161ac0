import type { LanguageModel } from "../answering/model/language-model.ts";

/** A model each of whose calls ends after so many milliseconds, however it drips. */
export function withTimeLimit(model: LanguageModel, milliseconds: number): LanguageModel {
  return {
    countTokens: (text) => model.countTokens(text),
    stream: (prompt, signal) => model.stream(prompt, AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])),
  };
}
