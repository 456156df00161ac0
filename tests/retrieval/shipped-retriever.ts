import { fileURLToPath } from "node:url";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";
import { readGlossary } from "../../src/knowledge/read-glossary.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { PassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";

/** A retriever over the knowledge that comes with the project, its index built in memory. */
export async function createShippedRetriever(): Promise<PassageRetriever> {
  const folder = fileURLToPath(new URL("../../knowledge", import.meta.url));
  const { documents } = await readKnowledge(folder);
  const options = { embedder: lexicalEmbedder, hnswlib: null, earlier: null, onProgress: () => undefined };
  const { index } = await buildIndex(documents, options);
  return new PassageRetriever(index, new Glossary((await readGlossary(folder)).concepts));
}
