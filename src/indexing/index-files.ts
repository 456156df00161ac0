import { mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { createPassageIndex, type PassageIndex } from "../retrieval/passage-index.ts";
import { ExactVectorStore } from "../retrieval/vectors/exact-vector-store.ts";
import { HnswVectorStore } from "../retrieval/vectors/hnsw-vector-store.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { type BuiltIndex, type EarlierIndex, windowsOf } from "./build-index.ts";
import { graphFor, type VectorStoreChoice, vectorStoreName } from "./choose-vector-store.ts";
import { hashFile, type IndexManifest } from "./index-manifest.ts";
import { decodeLanguageIndex, encodeLanguageIndex } from "./inverted-index-file.ts";

export const DOCUMENTS = "documents.json";
const STATE = "embedder.bin";

function wordsFile(language: Language): string {
  return `words.${language}.bin`;
}

/**
 * Writes an index's files to a new folder, down to the disk, and gives their SHA-256 by name. What was written of a failed
 * save is removed.
 */
export async function saveIndexFiles(folder: string, { index, state }: BuiltIndex): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  try {
    const names = [DOCUMENTS];
    const write = async (name: string, content: string | Uint8Array): Promise<void> => {
      await writeFile(join(folder, name), content);
      names.push(name);
    };
    await write(DOCUMENTS, JSON.stringify(index.documents));
    if (state !== null) await write(STATE, state);
    for (const [language, languageIndex] of index.languages) {
      await write(wordsFile(language), encodeLanguageIndex(languageIndex));
    }
    await index.vectors.save(folder);
    names.push(index.vectors instanceof HnswVectorStore ? HnswVectorStore.FILE : ExactVectorStore.FILE);
    const hashes: Record<string, string> = {};
    for (const name of names) {
      await syncFile(join(folder, name));
      hashes[name] = await hashFile(join(folder, name));
    }
    return hashes;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A manifest must not reach the disk before the files that it vouches for; hnswlib does not flush its own. */
async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Reads files that the manifest has vouched for; null where their vectors are held by another store than they would be now. */
export async function loadIndexFiles(
  folder: string,
  { files, changed, vectors: store }: Pick<IndexManifest, "files" | "changed" | "vectors">,
  choice: VectorStoreChoice,
): Promise<EarlierIndex | null> {
  const { embedder } = choice;
  const documents = JSON.parse(await readFile(join(folder, DOCUMENTS), "utf8")) as SourceDocument[];
  const state = STATE in files ? await readFile(join(folder, STATE)) : null;
  const { embeddings } = embedder.open([], state);
  const windows = windowsOf(documents);
  const graph = graphFor(choice, windows.length);
  if (store !== vectorStoreName(graph)) return null;
  const vectors =
    graph === null
      ? await ExactVectorStore.open(embeddings, embedder.dimensions, folder, windows)
      : await HnswVectorStore.open(graph, embeddings, embedder.dimensions, folder, windows);
  const languages: PassageIndex["languages"] = new Map(
    await Promise.all(
      LANGUAGES.filter((language) => wordsFile(language) in files).map(
        async (language) => [language, decodeLanguageIndex(await readFile(join(folder, wordsFile(language))))] as const,
      ),
    ),
  );
  return { index: createPassageIndex(documents, languages, vectors), state, changed };
}
