import { Document } from "@langchain/core/documents";
import type { Passage } from "../../src/retrieval/passage.ts";

/** Passages of these texts: paragraphs 1, 2, … of one document. */
export function samplePassages(texts: readonly string[]): Passage[] {
  return texts.map(
    (pageContent, index) =>
      new Document({
        pageContent,
        metadata: {
          document: "a",
          file: "a.md",
          language: "en" as const,
          title: "A title",
          section: null,
          paragraph: index + 1,
          start: index * 1_000,
          end: index * 1_000 + pageContent.length,
        },
      }),
  );
}
