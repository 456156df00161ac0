import type { GivenPassage } from "./choose-passages.ts";
import type { LanguageModel, ModelPrompt } from "./language-model.ts";

/** What a model is to write claims from. */
export interface PromptTask {
  /** Best first. */
  readonly passages: readonly GivenPassage[];
  /** The prompt with some of the passages, the best; they are quoted data. */
  readonly fill: (given: readonly PromptPassage[]) => ModelPrompt;
}

interface PromptPassage {
  readonly passage: number;
  readonly title: string;
  readonly text: string;
}

export interface BoundedPrompt {
  readonly prompt: ModelPrompt;
  /** Tokens it costs. */
  readonly tokens: number;
}

/** A prompt with as many passages, best first, as a number of tokens allows; null where not even one fits. */
export function boundedPrompt(
  { passages, fill }: PromptTask,
  most: number,
  countTokens: LanguageModel["countTokens"],
): BoundedPrompt | null {
  const given = passages.map(({ id, title, text }) => ({ passage: id, title, text }));
  const fillWith = (count: number): BoundedPrompt => {
    const prompt = fill(given.slice(0, count));
    return { prompt, tokens: countTokens(prompt.system) + countTokens(prompt.user) };
  };
  // What each passage costs is near enough to begin with; what the whole costs decides.
  let left = most - fillWith(0).tokens;
  let count = 0;
  for (const passage of given) {
    left -= countTokens(JSON.stringify(passage));
    if (left < 0) break;
    count += 1;
  }
  for (count = Math.min(given.length, count + 1); count > 0; count -= 1) {
    const asked = fillWith(count);
    if (asked.tokens <= most) return asked;
  }
  return null;
}
