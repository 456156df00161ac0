import { buildIndex } from "../../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../../src/indexing/embedder.ts";
import { PassageRetriever } from "../../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import { loadHnswlib } from "../../../src/retrieval/vectors/load-hnswlib.ts";
import { detectLanguage } from "../../../src/text/detect-language.ts";
import { passageId } from "./read-collection.ts";
import { DEEPEST, type Variant } from "./search-engine.ts";

/**
 * The project's retrieval as answering asks it, with nothing set: from a question's text, whose language it has to find out,
 * to ranked paragraphs with the evidence of their sentences.
 */
export const ourRetrieval: Variant = {
  setup: "as it comes",
  build: async ({ documents, language }) => {
    const { index } = await buildIndex(documents, {
      embedder: lexicalEmbedder,
      hnswlib: await loadHnswlib(),
      earlier: null,
      onProgress: () => undefined,
    });
    const retriever = new PassageRetriever(index, new Glossary([]));
    return async (question) => {
      const ranked = await retriever.retrieve(retriever.parse(question, detectLanguage(question) ?? language));
      return ranked.slice(0, DEEPEST).map(({ document, paragraph }) => passageId(document.id, paragraph + 1));
    };
  },
};
