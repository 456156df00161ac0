import { createQuestionAnswerer } from "../answering/answer-question.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import type { PassageRetriever } from "../retrieval/passage-retriever.ts";

/** The pipeline with one paragraph (counted from 1) for its only candidate: how well it judges, whatever it finds. */
export function answererGivenParagraph(
  retriever: PassageRetriever,
  threshold: number,
  { document, paragraph }: { readonly document: string; readonly paragraph: number },
): QuestionAnswerer {
  const { index, glossary, isKnown } = retriever;
  const ordinal = (index.firstOrdinals[index.positions.get(document) ?? -1] ?? Number.NaN) + paragraph - 1;
  return createQuestionAnswerer({
    threshold,
    proved: [],
    retriever: {
      index,
      glossary,
      isKnown,
      parse: (question, language) => retriever.parse(question, language),
      knows: (term) => retriever.knows(term),
      retrieve: async (query) => retriever.rankAlone(query, ordinal),
    },
  });
}
