import type { SourceDocument } from "../knowledge/source-document.ts";
import { indexedText, type Passage } from "../retrieval/passage.ts";
import { createPassageIndex, type PassageIndex, versionsOf } from "../retrieval/passage-index.ts";
import { ExactVectorStore } from "../retrieval/vectors/exact-vector-store.ts";
import { HnswVectorStore } from "../retrieval/vectors/hnsw-vector-store.ts";
import type { PassageVectorStore } from "../retrieval/vectors/passage-vector-store.ts";
import { buildLanguageIndexes } from "./build-language-indexes.ts";
import { graphFor, type VectorStoreChoice } from "./choose-vector-store.ts";
import { splitWindows } from "./split-windows.ts";

/** An index that may lend the vectors of documents that have not changed since. */
export interface EarlierIndex {
  readonly index: PassageIndex;
  readonly state: Uint8Array | null;
  /** See `BuiltIndex`. */
  readonly changed: number;
}

export interface BuildOptions extends VectorStoreChoice {
  readonly earlier: EarlierIndex | null;
  /** Called as windows are embedded. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface BuiltIndex {
  readonly index: PassageIndex;
  /** The embedder's state, to be saved with the index. */
  readonly state: Uint8Array | null;
  /** Windows whose vectors were made in this build, not taken from the earlier index. */
  readonly embedded: number;
  /** Windows embedded in this build and those before it, since the last in which all were. */
  readonly changed: number;
}

const BATCH = 64;
/**
 * With more than this share of windows changed since a full build, what the embedder learned then is out of date. One that
 * learns nothing from the collection has no state and never needs another full build.
 */
const MOST_CHANGED = 0.25;

/** The windows of all documents, in the order of their labels. */
export function windowsOf(documents: readonly SourceDocument[]): Passage[] {
  return documents.flatMap((document) => versionsOf(document).flatMap((source) => splitWindows(document.id, source)));
}

/** Builds the index of a folder's documents; the windows of unchanged files are not embedded again. */
export async function buildIndex(documents: readonly SourceDocument[], options: BuildOptions): Promise<BuiltIndex> {
  const { embedder, earlier, onProgress } = options;
  const windows = windowsOf(documents);
  const lent = lentVectors(documents, windows, earlier);
  const changed = (earlier?.changed ?? 0) + windows.length - lent.size;
  const full = earlier === null || (earlier.state !== null && changed > MOST_CHANGED * windows.length);
  const known = full ? new Map<Passage, number>() : lent;
  const { embeddings, state } = embedder.open(texts(windows), full ? null : earlier.state);
  const graph = graphFor(options, windows.length);
  const vectors: PassageVectorStore =
    graph === null
      ? new ExactVectorStore(embeddings, embedder.dimensions)
      : HnswVectorStore.create(graph, embeddings, embedder.dimensions, windows.length);
  let embedded = 0;
  for (let first = 0; first < windows.length; first += BATCH) {
    const batch = windows.slice(first, first + BATCH);
    const fresh = batch.filter((window) => !known.has(window));
    const made = fresh.length === 0 ? [] : await embeddings.embedDocuments(fresh.map(indexedText));
    embedded += fresh.length;
    const vectorOf = (window: Passage): number[] => {
      const label = known.get(window);
      return label === undefined
        ? (made[fresh.indexOf(window)] ?? [])
        : [...(earlier?.index.vectors.vectorOf(label) ?? [])];
    };
    await vectors.addVectors(batch.map(vectorOf), batch);
    onProgress(Math.min(first + BATCH, windows.length), windows.length);
    // Lets the progress bar be drawn and signals be heard.
    await new Promise((resume) => setImmediate(resume));
  }
  return {
    index: createPassageIndex(documents, buildLanguageIndexes(documents), vectors),
    state,
    embedded,
    changed: full ? 0 : changed,
  };
}

function* texts(windows: readonly Passage[]): Generator<string> {
  for (const window of windows) yield indexedText(window);
}

/** New window → label in the earlier index, for the windows of files whose content is the same. */
function lentVectors(
  documents: readonly SourceDocument[],
  windows: readonly Passage[],
  earlier: EarlierIndex | null,
): Map<Passage, number> {
  const lent = new Map<Passage, number>();
  if (earlier === null) return lent;
  const hashes = (all: readonly SourceDocument[]): Map<string, string> =>
    new Map(all.flatMap(versionsOf).map(({ file, hash }) => [file, hash]));
  const before = hashes(earlier.index.documents);
  const now = hashes(documents);
  const labels = new Map<string, number>();
  windowsOf(earlier.index.documents).forEach(({ metadata }, label) => {
    labels.set(`${metadata.file} ${metadata.start} ${metadata.end}`, label);
  });
  for (const window of windows) {
    const { file, start, end } = window.metadata;
    const label = labels.get(`${file} ${start} ${end}`);
    if (label !== undefined && before.get(file) === now.get(file)) lent.set(window, label);
  }
  return lent;
}
