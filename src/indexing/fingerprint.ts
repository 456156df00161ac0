import { createHash } from "node:crypto";
import { KnowledgeError } from "../knowledge/knowledge-problem.ts";
import { listSourceFiles } from "../knowledge/list-source-files.ts";
import { readSourceFiles } from "../knowledge/read-source-files.ts";

/**
 * Tells one state of a knowledge folder from another: SHA-256 over the files' names and contents, or why they have none.
 *
 * @throws KnowledgeError when the folder cannot be read.
 */
export async function currentFingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const { files, unreadable } = await listSourceFiles(folder);
  for (const path of unreadable) hash.update(`${path}/\0`);
  for await (const { file, content } of readSourceFiles(folder, files)) {
    hash.update(`${file}\0`);
    hash.update(
      createHash("sha256")
        .update(content instanceof KnowledgeError ? content.message : content)
        .digest(),
    );
  }
  return hash.digest("hex");
}
