import type { PromptTemplate } from "../../prompts/parse-prompt.ts";
import { LANGUAGE_NAMES, type Language } from "../../text/language.ts";
import type { GivenPassage } from "./choose-passages.ts";
import type { LanguageModel, ModelPrompt } from "./language-model.ts";

export interface AnswerPromptDependencies {
  readonly template: PromptTemplate<"answering">;
  readonly countTokens: LanguageModel["countTokens"];
}

export interface AnswerTask {
  readonly question: string;
  readonly language: Language;
  /** Best first. */
  readonly passages: readonly GivenPassage[];
  /** What was wrong with the first try; empty for it. */
  readonly problem: string;
}

export interface AnswerPrompt {
  readonly prompt: ModelPrompt;
  /** Tokens it costs. */
  readonly tokens: number;
}

/** A prompt with as many passages, best first, as a number of tokens allows; null where not even one fits. */
export function answerPrompt(
  { question, language, passages, problem }: AnswerTask,
  most: number,
  { template, countTokens }: AnswerPromptDependencies,
): AnswerPrompt | null {
  const given = passages.map(({ id, title, text }) => ({ passage: id, title, text }));
  const fill = (count: number): AnswerPrompt => {
    const values = {
      language: LANGUAGE_NAMES[language],
      problem,
      question: [question],
      passages: given.slice(0, count),
    };
    const prompt = template.fill(values);
    return { prompt, tokens: countTokens(prompt.system) + countTokens(prompt.user) };
  };
  // What each passage costs is near enough to begin with; what the whole costs decides.
  let left = most - fill(0).tokens;
  let count = 0;
  for (const passage of given) {
    left -= countTokens(JSON.stringify(passage));
    if (left < 0) break;
    count += 1;
  }
  for (count = Math.min(given.length, count + 1); count > 0; count -= 1) {
    const asked = fill(count);
    if (asked.tokens <= most) return asked;
  }
  return null;
}
