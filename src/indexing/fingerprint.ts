import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Tells one state of a knowledge folder from another: SHA-256 over the files' names and contents, or why they have none. */
export async function fingerprintOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\0`);
    const content = await readFile(join(folder, file)).catch(
      (error: NodeJS.ErrnoException) => error.code ?? "unreadable",
    );
    hash.update(createHash("sha256").update(content).digest());
  }
  return hash.digest("hex");
}
