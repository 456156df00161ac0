import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { KnowledgeError } from "./knowledge-problem.ts";

const NOT_DOCUMENTS = new Set(["readme.md", "glossary.md"]);
const DOCUMENT = /\.(?:md|txt)$/i;

/**
 * The documents' files below a folder as paths with `/`, sorted; hidden files, README.md and glossary.md left out.
 *
 * @throws KnowledgeError when the folder cannot be read.
 */
export async function listSourceFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await visit(path);
      else if (DOCUMENT.test(entry.name) && !NOT_DOCUMENTS.has(entry.name.toLowerCase())) files.push(path);
    }
  };
  try {
    await visit("");
  } catch (error) {
    throw new KnowledgeError(`the knowledge folder ${folder} cannot be read: make it, or name another`, {
      cause: error,
    });
  }
  return files.sort();
}
