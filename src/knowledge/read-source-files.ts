import type { KnowledgeError } from "./knowledge-problem.ts";
import { readSourceFile } from "./read-source-file.ts";

/** A file's bytes, or why it has none. */
export interface ReadFile {
  readonly file: string;
  readonly content: Uint8Array | KnowledgeError;
}

/** Files read ahead of the one at hand: each takes several calls to the system, and large folders have thousands. */
const AHEAD = 16;

/** The files of a knowledge folder one after another, in the order given. */
export async function* readSourceFiles(folder: string, files: readonly string[]): AsyncGenerator<ReadFile> {
  const reading: Promise<ReadFile>[] = [];
  for (const file of files) {
    reading.push(read(folder, file));
    const first = reading.length > AHEAD ? reading.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const rest of reading) yield await rest;
}

/** A failure is a value here, so that one of a file read ahead is never a rejection that nobody waits for. */
async function read(folder: string, file: string): Promise<ReadFile> {
  const content = await readSourceFile(folder, file).catch((error: KnowledgeError) => error);
  return { file, content };
}
