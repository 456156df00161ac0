import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A concept of the topic: the words and phrases that name it, in any of the languages, as written. */
export type GlossaryConcept = readonly string[];

/**
 * The concepts of `glossary.md` in a knowledge folder: each line with a comma is one; other lines are prose. Empty where
 * there is no such file.
 */
export async function readGlossary(folder: string): Promise<GlossaryConcept[]> {
  const text = await readFile(join(folder, "glossary.md"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return parseGlossary(text);
}

/** See `readGlossary`. Headings and lines that read as prose (a full stop, a colon, a form of over five words) are not concepts. */
export function parseGlossary(text: string): GlossaryConcept[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^[-*]\s+/, ""))
    .filter((line) => line.includes(",") && !line.startsWith("#") && !/[:;]|\.$|\. /.test(line))
    .map((line) => line.split(",").map((form) => form.trim()))
    .map((forms) => forms.filter((form) => form !== ""))
    .filter((forms) => forms.length > 1 && forms.every((form) => form.split(/\s+/).length <= 5));
}
