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
