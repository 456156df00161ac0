import { readFile } from "node:fs/promises";
import { z } from "zod";
import { LANGUAGES } from "../text/language.ts";

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

/** The rows of a JSON Lines file. @throws Error that names the file, the line and what is wrong. */
export async function readQuestionSet(file: string): Promise<EvaluationQuestion[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const where = `${file}, line ${index + 1}`;
    const parsed = schema.safeParse(parseRow(line, where));
    if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

function parseRow(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
