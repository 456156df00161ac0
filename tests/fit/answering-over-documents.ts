import { createQuestionAnswerer } from "../../src/answering/answer-question.ts";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../src/config-variables.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { PassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";

/** The pipeline over an index in memory. The exact scan serves, so that every run finds the same. */
export async function answeringOverDocuments(
  documents: readonly SourceDocument[],
  glossary = new Glossary([]),
): Promise<QuestionAnswerer> {
  const options = { embedder: lexicalEmbedder, hnswlib: null, earlier: null, onProgress: () => undefined };
  const { index } = await buildIndex(documents, options);
  const retriever = new PassageRetriever(index, glossary);
  return createQuestionAnswerer({ retriever, threshold: DEFAULT_ANSWER_THRESHOLD, proved: [] });
}
