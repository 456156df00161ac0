import { windowsOf } from "../../../../src/indexing/build-index.ts";
import type { PassageIndex } from "../../../../src/retrieval/passage-index.ts";
import { ExactVectorStore } from "../../../../src/retrieval/vectors/exact-vector-store.ts";

/** An exact scan of an index's own vectors. */
export async function exactScanOf({ documents, vectors }: PassageIndex): Promise<ExactVectorStore> {
  const exact = new ExactVectorStore(vectors.embeddings, vectors.dimensions);
  for (const [label, window] of windowsOf(documents).entries()) {
    await exact.addVectors([[...vectors.vectorOf(label)]], [window]);
  }
  return exact;
}
