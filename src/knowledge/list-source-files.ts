import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { KnowledgeError } from "./knowledge-problem.ts";

const NOT_DOCUMENTS = new Set(["readme.md", "glossary.md"]);
const DOCUMENT = /\.(?:md|txt)$/i;

/** Paths from the knowledge folder with `/`, sorted. */
export interface SourceFiles {
  /** By their names; each may turn out to be no file that can be read. */
  readonly files: readonly string[];
  /** Folders below it whose files are not known, for they cannot be listed. */
  readonly unreadable: readonly string[];
}

/**
 * The documents' files below a folder; hidden files, README.md and glossary.md left out. Links to folders are not followed.
 *
 * @throws KnowledgeError when the folder itself cannot be read.
 */
export async function listSourceFiles(folder: string): Promise<SourceFiles> {
  const files: string[] = [];
  const unreadable: string[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await visit(path).catch(() => unreadable.push(path));
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
  return { files: files.sort(), unreadable: unreadable.sort() };
}
