/** What a model is asked: its instructions, and the question with its data. */
export interface ModelPrompt {
  readonly system: string;
  readonly user: string;
}

/** A language model, whoever runs it. */
export interface LanguageModel {
  /**
   * The model's text as it comes, in pieces of any length. Aborting the signal cancels the request.
   *
   * @throws ModelError, and nothing else, at once or between two pieces.
   */
  stream(prompt: ModelPrompt, signal: AbortSignal): AsyncIterable<string>;
  /** How many tokens a text costs, about: models differ. */
  countTokens(text: string): number;
}
