/** A translation that cannot be made or kept: the message names the file or the paragraph, and the mend. */
export class TranslationError extends Error {
  override readonly name = "TranslationError";
}
