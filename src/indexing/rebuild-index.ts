import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readKnowledge } from "../knowledge/read-knowledge.ts";
import { type BuildOptions, buildIndex } from "./build-index.ts";
import { graphFor, vectorStoreName } from "./choose-vector-store.ts";
import { currentFingerprint } from "./fingerprint.ts";
import { saveIndexFiles } from "./index-files.ts";
import { isDraft, replaceManifest } from "./index-manifest.ts";
import { readLastGoodTexts } from "./last-good-texts.ts";
import type { OpenedIndex } from "./opened-index.ts";
import { describeMaking, loadIndex, readIntactManifest } from "./saved-index.ts";

export interface RebuildOptions extends Omit<BuildOptions, "earlier"> {
  readonly knowledgeFolder: string;
}

/** Builds the index anew, with the vectors of what has not changed, and saves it unless the folder is `unwritable`. */
export async function rebuildIndex(
  folder: string,
  options: RebuildOptions,
  unwritable: Error | null,
): Promise<OpenedIndex> {
  const { knowledgeFolder } = options;
  const manifest = await readIntactManifest(folder);
  const earlier = manifest === null ? null : await loadIndex(folder, manifest, options);
  const fingerprint = await currentFingerprint(knowledgeFolder);
  const { documents, problems } = await readKnowledge(knowledgeFolder, await readLastGoodTexts(folder));
  const built = await buildIndex(documents, { ...options, earlier });
  const generation = `${Date.now().toString(36)}-${fingerprint.slice(0, 12)}`;
  const opened = { index: built.index, folder, fingerprint: generation, embedded: built.embedded, problems };
  if (unwritable !== null) return { ...opened, unsaved: unwritable };
  try {
    const files = await saveIndexFiles(join(folder, generation), built);
    const { changed } = built;
    await replaceManifest(folder, {
      format: 4,
      ...describeMaking(options),
      vectors: vectorStoreName(graphFor(options, built.index.vectors.size)),
      fingerprint,
      changed,
      generation,
      problems: [...problems],
      files,
    });
  } catch (error) {
    return { ...opened, unsaved: error as Error };
  }
  // The new index is in place: what cannot be swept now takes room and nothing else, and the next build sweeps again.
  await sweep(folder, generation).catch(() => undefined);
  return { ...opened, unsaved: null };
}

/** Processes that serve from an older generation hold it in memory: its files can go. */
async function sweep(folder: string, keep: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const isOld = entry.isDirectory() && entry.name !== keep && /^[0-9a-z]+-[0-9a-f]{12}$/.test(entry.name);
    if (isOld || isDraft(entry.name)) await rm(join(folder, entry.name), { recursive: true, force: true });
  }
}
