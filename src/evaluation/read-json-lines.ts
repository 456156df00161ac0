import { readFile } from "node:fs/promises";
import { z } from "zod";

/** The rows of a JSON Lines file, blank lines left out. @throws Error that names the file, the line and what is wrong. */
export async function readJsonLines<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
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
