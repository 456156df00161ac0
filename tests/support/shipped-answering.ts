import { fileURLToPath } from "node:url";
import { createQuestionAnswerer } from "../../src/answering/answer-question.ts";
import type { ModelAnswering } from "../../src/answering/model/model-session.ts";
import type { QuestionAnswerer } from "../../src/answering/question-answerer.ts";
import { DEFAULT_ANSWER_THRESHOLD } from "../../src/config-variables.ts";
import { buildIndex } from "../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../src/indexing/embedder.ts";
import { readGlossary } from "../../src/knowledge/read-glossary.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { PassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../src/retrieval/question/glossary.ts";

export const SHIPPED_KNOWLEDGE = fileURLToPath(new URL("../../knowledge", import.meta.url));

export const SHIPPED_PROMPTS = fileURLToPath(new URL("../../prompts", import.meta.url));

export interface ShippedAnswering {
  readonly answerQuestion: QuestionAnswerer;
  readonly retriever: PassageRetriever;
  readonly documents: readonly SourceDocument[];
}

/** The real pipeline over what was opened, with a model. */
export function withModel({ retriever }: ShippedAnswering, model: ModelAnswering): QuestionAnswerer {
  return createQuestionAnswerer({ retriever, threshold: DEFAULT_ANSWER_THRESHOLD, proved: [], model });
}

/** The real pipeline on the shipped article, indexed in memory with the exact scan. */
export async function openShippedAnswering(threshold = DEFAULT_ANSWER_THRESHOLD): Promise<ShippedAnswering> {
  const { documents } = await readKnowledge(SHIPPED_KNOWLEDGE);
  const options = { embedder: lexicalEmbedder, hnswlib: null, earlier: null, onProgress: () => undefined };
  const { index } = await buildIndex(documents, options);
  const retriever = new PassageRetriever(index, new Glossary((await readGlossary(SHIPPED_KNOWLEDGE)).concepts));
  return { answerQuestion: createQuestionAnswerer({ retriever, threshold, proved: [] }), retriever, documents };
}
