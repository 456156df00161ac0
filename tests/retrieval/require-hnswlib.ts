import { type HnswLibrary, loadHnswlib } from "../../src/retrieval/vectors/load-hnswlib.ts";

/** hnswlib-node, which has to be there where the tests run. */
export async function requireHnswlib(): Promise<HnswLibrary> {
  const library = await loadHnswlib();
  if (library === null) throw new Error("hnswlib-node could not be loaded: was it built at install?");
  return library;
}
