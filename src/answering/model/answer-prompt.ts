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
  for (let count = passages.length; count > 0; count -= 1) {
    const given = passages.slice(0, count).map(({ id, title, text }) => ({ passage: id, title, text }));
    const prompt = template.fill({
      language: LANGUAGE_NAMES[language],
      problem,
      question: [question],
      passages: given,
    });
    const tokens = countTokens(prompt.system) + countTokens(prompt.user);
    if (tokens <= most) return { prompt, tokens };
  }
  return null;
}
