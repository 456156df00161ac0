import { join } from "node:path";
import { createQuestionAnswerer } from "../../../src/answering/answer-question.ts";
import type { ModelAnswering } from "../../../src/answering/model/model-session.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../../src/config-variables.ts";
import { buildIndex } from "../../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../../src/indexing/embedder.ts";
import { readGlossary } from "../../../src/knowledge/read-glossary.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import { PassageRetriever } from "../../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import type { AttackedPipeline } from "./run-attempt.ts";

/** The pipeline over the project's folder, and over any single document, with a model and without. */
export async function openPipelines(root: string, model: ModelAnswering) {
  const folder = join(root, "knowledge");
  const glossary = new Glossary((await readGlossary(folder)).concepts);
  const open = async (documents: readonly SourceDocument[]): Promise<AttackedPipeline> => {
    const options = { embedder: lexicalEmbedder, hnswlib: null, earlier: null, onProgress: () => undefined };
    const { index } = await buildIndex(documents, options);
    const retriever = new PassageRetriever(index, glossary);
    const dependencies = { retriever, threshold: DEFAULT_ANSWER_THRESHOLD, proved: [] };
    return {
      withModel: createQuestionAnswerer({ ...dependencies, model }),
      without: createQuestionAnswerer(dependencies),
    };
  };
  const { documents } = await readKnowledge(folder);
  return { shipped: await open(documents), over: (document: SourceDocument) => open([document]) };
}
