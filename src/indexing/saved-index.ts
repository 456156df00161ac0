import { join } from "node:path";
import { analysisVersion } from "./analysis-version.ts";
import type { EarlierIndex } from "./build-index.ts";
import type { VectorStoreChoice } from "./choose-vector-store.ts";
import { loadIndexFiles } from "./index-files.ts";
import { filesAreIntact, type IndexManifest, readManifest } from "./index-manifest.ts";
import { SPLITTER } from "./split-windows.ts";

/** The part of a manifest that tells how an index was made: one made in another way is not used, nor its vectors. */
export function describeMaking({ embedder }: VectorStoreChoice) {
  return {
    splitter: `${SPLITTER}, analysis ${analysisVersion()}`,
    embedder: embedder.id,
    dimensions: embedder.dimensions,
  } as const satisfies Partial<IndexManifest>;
}

/** The manifest of an index whose files are all as they were written, or null. */
export async function readIntactManifest(folder: string): Promise<IndexManifest | null> {
  const manifest = await readManifest(folder);
  return manifest !== null && (await filesAreIntact(folder, manifest)) ? manifest : null;
}

/** The index of an intact manifest, or null where it was made in another way. */
export async function loadIndex(
  folder: string,
  manifest: IndexManifest,
  making: VectorStoreChoice,
): Promise<EarlierIndex | null> {
  const { splitter, embedder, dimensions } = describeMaking(making);
  if (manifest.splitter !== splitter || manifest.embedder !== embedder) return null;
  if (manifest.dimensions !== dimensions) return null;
  try {
    return await loadIndexFiles(join(folder, manifest.generation), manifest, making);
  } catch {
    // Intact files that do not load are of another version of this program. An index can always be built again.
    return null;
  }
}
