import { lexicalEmbedder } from "../../../../src/indexing/embedder.ts";
import { openIndex } from "../../../../src/indexing/open-index.ts";
import { loadHnswlib } from "../../../../src/retrieval/vectors/load-hnswlib.ts";
import type { BuildOutcome, StageTask } from "../stage.ts";

/** Parts of a build that are told. */
const TOLD = 10;

/** Builds the folder's index, or brings it up to date. */
export async function openAndTime({ knowledgeFolder, dataFolder }: StageTask): Promise<BuildOutcome> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let told = 0;
  const { index, embedded, unsaved } = await openIndex({
    knowledgeFolder,
    dataFolder,
    embedder: lexicalEmbedder,
    hnswlib: await loadHnswlib(),
    onProgress: (done, total) => {
      const part = Math.floor((TOLD * done) / total);
      if (part > told) process.stderr.write(`  ${done} of ${total} vectors after ${seconds().toFixed(1)} s\n`);
      told = part;
    },
    onWaiting: () => undefined,
  });
  if (unsaved !== null) throw unsaved;
  return {
    seconds: seconds(),
    paragraphs: index.size,
    vectors: index.vectors.size,
    store: index.vectors._vectorstoreType(),
    embedded,
    peakBytes: 1024 * process.resourceUsage().maxRSS,
  };
}
