import { createHash } from "node:crypto";
import { KnowledgeError } from "../knowledge/knowledge-problem.ts";
import { listSourceFiles } from "../knowledge/list-source-files.ts";
import { readSourceFile } from "../knowledge/read-source-file.ts";

/**
 * Tells one state of a knowledge folder from another: SHA-256 over the files' names and contents, or why they have none.
 *
 * @throws KnowledgeError when the folder cannot be read.
 */
export async function currentFingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const { files, unreadable } = await listSourceFiles(folder);
  for (const path of unreadable) hash.update(`${path}/\0`);
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(
      createHash("sha256")
        .update(await contentOf(folder, file))
        .digest(),
    );
  }
  return hash.digest("hex");
}

async function contentOf(folder: string, file: string): Promise<Uint8Array | string> {
  try {
    return await readSourceFile(folder, file);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
}
