import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { currentFingerprint } from "./fingerprint.ts";
import { lockIndex } from "./index-lock.ts";
import type { OpenedIndex } from "./opened-index.ts";
import { type RebuildOptions, rebuildIndex } from "./rebuild-index.ts";
import { loadIndex, readIntactManifest } from "./saved-index.ts";

export interface OpenIndexOptions extends RebuildOptions {
  readonly dataFolder: string;
  /** Called once where another process is building the index, before waiting for it. */
  readonly onWaiting: () => void;
}

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
  const release = await lockIndex(folder, options.onWaiting);
  if (release instanceof Error) return await rebuildIndex(folder, options, release);
  try {
    return (await loadCurrent(folder, options)) ?? (await rebuildIndex(folder, options, null));
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

/** The saved index, or null where it is missing, of other knowledge, made in another way or not intact. */
async function loadCurrent(folder: string, options: OpenIndexOptions): Promise<OpenedIndex | null> {
  const fingerprint = await currentFingerprint(options.knowledgeFolder);
  const manifest = await readIntactManifest(folder);
  if (manifest === null || manifest.fingerprint !== fingerprint) return null;
  const saved = await loadIndex(folder, manifest, options);
  if (saved === null) return null;
  const { generation, problems } = manifest;
  return { index: saved.index, folder, fingerprint: generation, embedded: 0, problems, unsaved: null };
}
