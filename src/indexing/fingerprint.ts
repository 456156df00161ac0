import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Tells one state of a knowledge folder from another: SHA-256 over the files' names and contents, the glossary's too. */
export async function fingerprintOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(
      createHash("sha256")
        .update(await readFile(join(folder, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}
