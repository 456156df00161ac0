import { readFile } from "node:fs/promises";
import { z } from "zod";
import { QuestionSetError } from "./question-set-error.ts";

/**
 * The rows of a JSON Lines file, blank lines left out.
 *
 * @throws QuestionSetError that names the file, the line and what is wrong.
 */
export async function readJsonLines<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const text = await readFile(file, "utf8").catch((cause: Error) => {
    throw new QuestionSetError(`${file} cannot be read: ${cause.message}`, { cause });
  });
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const where = `${file}, line ${index + 1}`;
    const parsed = schema.safeParse(parseRow(line, where));
    if (!parsed.success) throw new QuestionSetError(`${where}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}

function parseRow(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new QuestionSetError(`${where} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}
