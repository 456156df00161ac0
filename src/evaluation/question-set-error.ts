/** A question set that cannot be used; the message names the file and what is wrong. */
export class QuestionSetError extends Error {
  override readonly name = "QuestionSetError";
}
