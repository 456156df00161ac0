import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { KnowledgeError } from "./knowledge-problem.ts";
import { refuseTooLarge } from "./parse-source.ts";

/**
 * The bytes of one file of the knowledge folder. Only a regular file inside the folder is opened: a pipe or a device may
 * never end, and a link that leads out of the folder may show readers what was never meant for them.
 *
 * @throws KnowledgeError when it is none, is too large or cannot be read, with one line that says the mend.
 */
export async function readSourceFile(folder: string, file: string): Promise<Uint8Array> {
  try {
    const path = await realpath(join(folder, file));
    if (leadsOut(await realpath(folder), path)) {
      throw new KnowledgeError("it is a link that leads out of the knowledge folder: put the file itself there");
    }
    const status = await stat(path);
    if (!status.isFile()) {
      throw new KnowledgeError("it is a folder, a pipe or a device by a file's name: rename or remove it");
    }
    refuseTooLarge(status.size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof KnowledgeError) throw cause;
    throw new KnowledgeError("the file cannot be read: check that it is there and may be opened", { cause });
  }
}

function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
