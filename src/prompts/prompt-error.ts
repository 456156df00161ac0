/** A prompt file that is no good: the message names the file and the mend. */
export class PromptError extends Error {
  override readonly name = "PromptError";
}
