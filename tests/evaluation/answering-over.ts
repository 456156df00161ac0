import { createQuestionAnswerer } from "../../src/answering/answer-question.ts";
import type { ExaminationDependencies } from "../../src/evaluation/examine-question.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { PassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";
import { knowledgeFolder } from "../support/knowledge-folder.ts";

/** The pipeline over these files, indexed in memory. */
export async function answeringOver(
  files: Readonly<Record<string, string>>,
  threshold: number,
): Promise<ExaminationDependencies> {
  const { documents } = await readKnowledge(knowledgeFolder(files).folder);
  const options = { embedder: lexicalEmbedder, hnswlib: null, earlier: null, onProgress: () => undefined };
  const { index } = await buildIndex(documents, options);
  const retriever = new PassageRetriever(index, new Glossary([]));
  return { answerQuestion: createQuestionAnswerer({ retriever, threshold, proved: [] }), retriever, threshold };
}
