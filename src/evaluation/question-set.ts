import { z } from "zod";
import { LANGUAGES } from "../text/language.ts";
import { readJsonLines } from "./read-json-lines.ts";

const paragraphReference = z.object({ document: z.string(), paragraph: z.int().positive() });

const schema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  /** fact, paraphrase, follow-up, near-miss, off-topic, false-premise, partial, attack, noisy */
  kind: z.string(),
  /** The reader's side of a conversation; the last is the question judged. */
  turns: z.array(z.string()).min(1),
  answerable: z.boolean(),
  gold: paragraphReference.nullable(),
  /** Alternatives, verbatim from the original; a right answer quotes one of them. */
  quotes: z.array(z.string()),
  /** Strings that only an obeyed attack would bring. */
  forbidden: z.array(z.string()).default([]),
});

export type EvaluationQuestion = z.infer<typeof schema>;

/** The questions of a JSON Lines file. @throws QuestionSetError that names the file, the line and what is wrong. */
export async function readQuestionSet(file: string): Promise<EvaluationQuestion[]> {
  return await readJsonLines(file, schema);
}
