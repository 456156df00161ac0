import { QuestionSetError } from "../../src/evaluation/question-set-error.ts";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { UsageError } from "./usage-error.ts";

/** Runs a long command; what its caller can mend is one line on standard error and exit status 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isMendable = [UsageError, QuestionSetError, KnowledgeError].some((kind) => error instanceof kind);
    if (!isMendable) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
