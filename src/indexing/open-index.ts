import { createHash } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import lockfile from "proper-lockfile";
import type { KnowledgeProblem } from "../knowledge/knowledge-problem.ts";
import { listSourceFiles } from "../knowledge/list-source-files.ts";
import { readKnowledge } from "../knowledge/read-knowledge.ts";
import { type PassageIndex, versionsOf } from "../retrieval/passage-index.ts";
import type { HnswLibrary } from "../retrieval/vectors/load-hnswlib.ts";
import { analysisVersion } from "./analysis-version.ts";
import { buildIndex, type EarlierIndex } from "./build-index.ts";
import type { Embedder } from "./embedder.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { loadDocuments, loadIndexFiles, saveIndexFiles } from "./index-files.ts";
import { filesAreIntact, type IndexManifest, readManifest, replaceManifest } from "./index-manifest.ts";
import { SPLITTER } from "./split-windows.ts";

export interface OpenIndexOptions {
  readonly knowledgeFolder: string;
  readonly dataFolder: string;
  readonly embedder: Embedder;
  /** Null where hnswlib-node could not be built. */
  readonly hnswlib: HnswLibrary | null;
  /** Called while an index is built. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface OpenedIndex {
  readonly index: PassageIndex;
  /** Where the index is kept; other things derived from it may lie there too. */
  readonly folder: string;
  /** Tells this state of the knowledge and of the index from any other. */
  readonly fingerprint: string;
  /** Windows embedded now; 0 for an index that was up to date. */
  readonly embedded: number;
  /** Files that are no good, as found when the index was built. */
  readonly problems: readonly KnowledgeProblem[];
  /** Why the index could not be saved, where it could not: it serves from memory. */
  readonly unsaved: Error | null;
}

const LOCK = {
  /** A lock that was not renewed for so long belongs to a dead process. */
  stale: 20_000,
  /** To lose it (a sleeping machine) does no harm: each builder writes its own files and puts them in place in one step. */
  onCompromised: () => undefined,
};
/** Another builder is waited for up to five minutes. */
const LOCK_ATTEMPTS = 600;
const LOCK_PAUSE_MS = 500;

/**
 * The index of a knowledge folder: the saved one where it is of the same knowledge, splitter and embedder and its files
 * are intact, otherwise a new one, built by one process at a time and put in place in one step.
 *
 * @throws KnowledgeError when the knowledge folder cannot be read.
 */
export async function openIndex(options: OpenIndexOptions): Promise<OpenedIndex> {
  const folder = indexFolder(options);
  const current = await loadCurrent(folder, options);
  if (current !== null) return current;
  const release = await lockFolder(folder);
  if (release instanceof Error) return await rebuild(folder, options, release);
  try {
    return (await loadCurrent(folder, options)) ?? (await rebuild(folder, options, null));
  } finally {
    await release();
  }
}

/** Makes the folder and locks it against other builders, and gives the release; an error where it cannot be written. */
async function lockFolder(folder: string): Promise<(() => Promise<void>) | Error> {
  try {
    await mkdir(folder, { recursive: true });
    const release = await waitForLock(folder);
    return () => release().catch(LOCK.onCompromised);
  } catch (error) {
    return error as Error;
  }
}

/** The lock's own retries would wait for a read-only disk too. */
async function waitForLock(folder: string): Promise<() => Promise<void>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lockfile.lock(folder, LOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED" || attempt === LOCK_ATTEMPTS) throw error;
      await setTimeout(LOCK_PAUSE_MS);
    }
  }
}

/** One folder for each knowledge folder and embedder, so that a run on another folder never touches the bot's index. */
function indexFolder({ knowledgeFolder, dataFolder, embedder }: OpenIndexOptions): string {
  const path = resolve(knowledgeFolder);
  const key = createHash("sha256").update(path).digest("hex").slice(0, 12);
  return join(dataFolder, "index", `${basename(path)}-${key}-${embedder.id.replace(/[^\w.-]+/g, "_")}`);
}

/** The saved index, or null where it is missing, of other knowledge, made in another way or not intact. */
async function loadCurrent(folder: string, options: OpenIndexOptions): Promise<OpenedIndex | null> {
  const manifest = await readIntactManifest(folder);
  if (manifest?.fingerprint !== (await currentFingerprint(options))) return null;
  const saved = await loadIndex(folder, manifest, options);
  if (saved === null) return null;
  const { generation, problems } = manifest;
  return { index: saved.index, folder, fingerprint: generation, embedded: 0, problems, unsaved: null };
}

/** The manifest of an index whose files are all as they were written, or null. */
async function readIntactManifest(folder: string): Promise<IndexManifest | null> {
  const manifest = await readManifest(folder);
  return manifest !== null && (await filesAreIntact(folder, manifest)) ? manifest : null;
}

/** Whether an index was made by the same splitter and embedder, with the vector store that serves now. */
function isMadeLikewise(manifest: IndexManifest, { embedder, hnswlib }: OpenIndexOptions): boolean {
  return (
    manifest.splitter === splitter() &&
    manifest.embedder === embedder.id &&
    manifest.dimensions === embedder.dimensions &&
    manifest.vectors === (hnswlib === null ? "exact" : "hnsw")
  );
}

/** The index of an intact manifest, or null where it was made in another way. */
async function loadIndex(
  folder: string,
  manifest: IndexManifest | null,
  options: OpenIndexOptions,
): Promise<EarlierIndex | null> {
  if (manifest === null || !isMadeLikewise(manifest, options)) return null;
  try {
    return await loadIndexFiles(join(folder, manifest.generation), manifest, options.embedder, options.hnswlib);
  } catch {
    // Intact files that do not load are of another version of this program. An index can always be built again.
    return null;
  }
}

/** How text becomes windows, words and features: an index made in another way is not used, nor its vectors. */
function splitter(): string {
  return `${SPLITTER}, analysis ${analysisVersion()}`;
}

async function currentFingerprint({ knowledgeFolder }: OpenIndexOptions): Promise<string> {
  return await fingerprintOf(knowledgeFolder, await listSourceFiles(knowledgeFolder));
}

async function rebuild(folder: string, options: OpenIndexOptions, unwritable: Error | null): Promise<OpenedIndex> {
  const { knowledgeFolder, embedder, hnswlib, onProgress } = options;
  const manifest = await readIntactManifest(folder);
  const earlier = await loadIndex(folder, manifest, options);
  const before = manifest === null ? [] : await loadDocuments(join(folder, manifest.generation));
  const lastGood = new Map(before.flatMap(versionsOf).map(({ file, text }) => [file, text]));
  const fingerprint = await currentFingerprint(options);
  const { documents, problems } = await readKnowledge(knowledgeFolder, lastGood);
  const built = await buildIndex(documents, { embedder, hnswlib, earlier, onProgress });
  const generation = `${Date.now().toString(36)}-${fingerprint.slice(0, 12)}`;
  const opened = { index: built.index, folder, fingerprint: generation, embedded: built.embedded, problems };
  if (unwritable !== null) return { ...opened, unsaved: unwritable };
  try {
    await replaceManifest(folder, {
      format: 2,
      embedder: embedder.id,
      dimensions: embedder.dimensions,
      vectors: hnswlib === null ? "exact" : "hnsw",
      splitter: splitter(),
      fingerprint,
      windows: built.index.vectors.size,
      changed: built.changed,
      generation,
      problems: [...problems],
      files: await saveIndexFiles(join(folder, generation), built),
    });
  } catch (error) {
    return { ...opened, unsaved: error as Error };
  }
  await removeOtherGenerations(folder, generation);
  return { ...opened, unsaved: null };
}

/** Processes that serve from an older generation hold it in memory: its files can go. */
async function removeOtherGenerations(folder: string, keep: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== keep && /^[0-9a-z]+-[0-9a-f]{12}$/.test(entry.name)) {
      await rm(join(folder, entry.name), { recursive: true, force: true });
    }
  }
}
