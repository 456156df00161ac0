import { createHash } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import lockfile from "proper-lockfile";
import type { KnowledgeProblem } from "../knowledge/knowledge-problem.ts";
import { listSourceFiles } from "../knowledge/list-source-files.ts";
import { readKnowledge } from "../knowledge/read-knowledge.ts";
import type { HnswLibrary } from "../retrieval/load-hnswlib.ts";
import { type PassageIndex, versionsOf } from "../retrieval/passage-index.ts";
import { analysisVersion } from "./analysis-version.ts";
import { buildIndex, type EarlierIndex } from "./build-index.ts";
import type { Embedder } from "./embedder.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { loadIndexFiles, saveIndexFiles } from "./index-files.ts";
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

/** A lock that was not renewed for so long belongs to a dead process. */
const STALE_LOCK_MS = 20_000;
const LOCK_RETRIES = { retries: 600, factor: 1, minTimeout: 500, maxTimeout: 500 };

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
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return await rebuild(folder, options, error as Error);
  }
  const release = await lockfile.lock(folder, { stale: STALE_LOCK_MS, retries: LOCK_RETRIES });
  try {
    return (await loadCurrent(folder, options)) ?? (await rebuild(folder, options, null));
  } finally {
    await release();
  }
}

/** One folder for each knowledge folder and embedder, so that a run on another folder never touches the bot's index. */
function indexFolder({ knowledgeFolder, dataFolder, embedder }: OpenIndexOptions): string {
  const path = resolve(knowledgeFolder);
  const key = createHash("sha256").update(path).digest("hex").slice(0, 12);
  return join(dataFolder, "index", `${basename(path)}-${key}-${embedder.id.replace(/[^\w.-]+/g, "_")}`);
}

/** The saved index, or null where it is missing, of other knowledge or not intact. */
async function loadCurrent(folder: string, options: OpenIndexOptions): Promise<OpenedIndex | null> {
  const manifest = await readManifest(folder);
  const fingerprint = await currentFingerprint(options);
  if (manifest === null || manifest.fingerprint !== fingerprint || manifest.splitter !== splitter()) return null;
  const saved = await loadSaved(folder, manifest, options);
  if (saved === null) return null;
  return {
    index: saved.index,
    folder,
    fingerprint: manifest.generation,
    embedded: 0,
    problems: manifest.problems,
    unsaved: null,
  };
}

/** How text becomes windows, words and features: an index made in another way is not used, nor its vectors. */
function splitter(): string {
  return `${SPLITTER}, analysis ${analysisVersion()}`;
}

async function currentFingerprint({ knowledgeFolder }: OpenIndexOptions): Promise<string> {
  return await fingerprintOf(knowledgeFolder, await listSourceFiles(knowledgeFolder));
}

async function loadSaved(
  folder: string,
  manifest: IndexManifest,
  options: OpenIndexOptions,
): Promise<EarlierIndex | null> {
  const { embedder, hnswlib } = options;
  const fits =
    manifest.embedder === embedder.id &&
    manifest.dimensions === embedder.dimensions &&
    manifest.vectors === (hnswlib === null ? "exact" : "hnsw");
  if (!fits || !(await filesAreIntact(folder, manifest))) return null;
  try {
    return await loadIndexFiles(join(folder, manifest.generation), manifest.files, embedder, hnswlib);
  } catch {
    // Intact files that do not load are of another version of this program. An index can always be built again.
    return null;
  }
}

async function rebuild(folder: string, options: OpenIndexOptions, unwritable: Error | null): Promise<OpenedIndex> {
  const { knowledgeFolder, embedder, hnswlib, onProgress } = options;
  const manifest = await readManifest(folder);
  const earlier = manifest === null ? null : await loadSaved(folder, manifest, options);
  const lastGood = new Map(earlier?.index.documents.flatMap(versionsOf).map(({ file, text }) => [file, text]));
  const fingerprint = await currentFingerprint(options);
  const { documents, problems } = await readKnowledge(knowledgeFolder, lastGood);
  const sameSplitter = manifest?.splitter === splitter();
  const built = await buildIndex(documents, { embedder, hnswlib, earlier: sameSplitter ? earlier : null, onProgress });
  const generation = `${Date.now().toString(36)}-${fingerprint.slice(0, 12)}`;
  const opened = { index: built.index, folder, fingerprint: generation, embedded: built.embedded, problems };
  if (unwritable !== null) return { ...opened, unsaved: unwritable };
  try {
    await replaceManifest(folder, {
      format: 1,
      embedder: embedder.id,
      dimensions: embedder.dimensions,
      vectors: hnswlib === null ? "exact" : "hnsw",
      splitter: splitter(),
      fingerprint,
      windows: built.index.vectors.size,
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
