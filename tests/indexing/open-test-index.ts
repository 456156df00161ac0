import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";
import { type OpenIndexOptions, openIndex } from "../../src/indexing/open-index.ts";
import type { OpenedIndex } from "../../src/indexing/opened-index.ts";
import { requireHnswlib } from "../retrieval/require-hnswlib.ts";
import { knowledgeFolder } from "../support/knowledge-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A knowledge folder with these files and a data folder, and its index opened, with hnswlib where nothing else is said. */
export function indexedFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  const knowledge = knowledgeFolder(files);
  const data = join(temporaryFolder(), "data");
  const open = async (changes: Partial<OpenIndexOptions> = {}): Promise<OpenedIndex> =>
    await openIndex({
      knowledgeFolder: knowledge.folder,
      dataFolder: data,
      embedder: lexicalEmbedder,
      hnswlib: await requireHnswlib(),
      onProgress: () => undefined,
      onWaiting: () => undefined,
      ...changes,
    });
  return { ...knowledge, data, open };
}

/** What an index finds for a question: the windows' texts, best first, with their scores to three digits. */
export async function findings({ index }: OpenedIndex, question: string): Promise<[string, string][]> {
  const found = await index.vectors.similaritySearchWithScore(question, 3);
  return found.filter(([, score]) => score > 0.001).map(([{ pageContent }, score]) => [pageContent, score.toFixed(3)]);
}

/** Paths of all files below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
