import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listSourceFiles } from "../knowledge/list-source-files.ts";

/**
 * Tells one state of a knowledge folder from another: SHA-256 over the files' names and contents, or why they have none.
 *
 * @throws KnowledgeError when the folder cannot be read.
 */
export async function currentFingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await listSourceFiles(folder)) {
    hash.update(`${file}\0`);
    const content = await readFile(join(folder, file)).catch(
      (error: NodeJS.ErrnoException) => error.code ?? "unreadable",
    );
    hash.update(createHash("sha256").update(content).digest());
  }
  return hash.digest("hex");
}
