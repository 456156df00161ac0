import * as original from "../../../../src/knowledge/read-knowledge.ts";

/** Documents whose titles and sections are not known: neither indexed nor read as evidence. */
export const readKnowledge: typeof original.readKnowledge = async (...given) => {
  const { documents, problems } = await original.readKnowledge(...given);
  return {
    documents: documents.map((document) => ({
      ...untitled(document),
      translations: document.translations.map(untitled),
    })),
    problems,
  };
};

function untitled<T extends import("../../../../src/knowledge/source-document.ts").SourceText>(source: T): T {
  return { ...source, title: "", paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, section: null })) };
}
