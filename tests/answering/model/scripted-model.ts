import type { LanguageModel, ModelPrompt } from "../../../src/answering/model/language-model.ts";

/** What a scripted model gives: a text, or an error after a text. */
export type Scripted = string | { readonly text: string; readonly error: Error };

/** A model that answers from a script, one entry a call, and keeps what it was asked. */
export function scriptedModel(...script: readonly Scripted[]) {
  const asked: ModelPrompt[] = [];
  const model: LanguageModel = {
    countTokens: (text) => Math.ceil(text.length / 4),
    async *stream(prompt) {
      asked.push(prompt);
      const entry = script[asked.length - 1] ?? "";
      const text = typeof entry === "string" ? entry : entry.text;
      for (let at = 0; at < text.length; at += 11) yield text.slice(at, at + 11);
      if (typeof entry !== "string") throw entry.error;
    },
  };
  return { model, asked };
}
