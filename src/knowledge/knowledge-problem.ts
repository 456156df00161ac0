/** Something wrong with one file of the knowledge folder: what it is and how to mend it, in one line. */
export interface KnowledgeProblem {
  /** Path from the knowledge folder. */
  readonly file: string;
  readonly message: string;
}

/** Thrown while one file is read; `readKnowledge` turns it into a `KnowledgeProblem`. */
export class KnowledgeError extends Error {
  override readonly name = "KnowledgeError";
}

/**
 * What to say of whatever was thrown while one file was read. An error that nobody expected is of that file too, for one
 * file must not take the others down; it is told as it is, so that it can be looked into.
 */
export function describeFault(error: unknown): string {
  if (error instanceof KnowledgeError) return error.message;
  return `reading it failed in a way that was not foreseen (${error}): leave the file out, and report this`;
}
