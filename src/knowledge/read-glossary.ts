import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { describeFault, KnowledgeError, type KnowledgeProblem } from "./knowledge-problem.ts";
import { decodeSource } from "./parse-source.ts";
import { readSourceFile } from "./read-source-file.ts";

/** A concept of the topic: the words and phrases that name it, in any of the languages, as written. */
export type GlossaryConcept = readonly string[];

export interface GlossaryRead {
  /** Empty where there is no glossary, or none that can be used. */
  readonly concepts: readonly GlossaryConcept[];
  readonly problems: readonly KnowledgeProblem[];
}

const FILE = "glossary.md";
/** The most forms of all concepts together: each word of a question is compared with those that begin alike. */
export const MAX_FORMS = 50_000;

/**
 * The concepts of `glossary.md` in a knowledge folder: each line with a comma is one; other lines are prose. A glossary
 * that is no good is named among the problems, and questions are understood without it.
 */
export async function readGlossary(folder: string): Promise<GlossaryRead> {
  try {
    if (await isMissing(join(folder, FILE))) return { concepts: [], problems: [] };
    const concepts = parseGlossary(decodeSource(await readSourceFile(folder, FILE)));
    refuseTooMany(concepts);
    return { concepts, problems: [] };
  } catch (error) {
    return { concepts: [], problems: [{ file: FILE, message: describeFault(error) }] };
  }
}

/** A link that leads nowhere is there, and a problem. */
async function isMissing(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === "ENOENT",
  );
}

function refuseTooMany(concepts: readonly GlossaryConcept[]): void {
  const forms = concepts.reduce((total, { length }) => total + length, 0);
  if (forms <= MAX_FORMS) return;
  throw new KnowledgeError(`it has ${forms} words and phrases, and ${MAX_FORMS} is the most: keep those of the topic`);
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
