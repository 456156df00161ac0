import { readGlossary } from "../../../src/knowledge/read-glossary.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { Glossary } from "../../../src/retrieval/question/glossary.ts";
import type { CitedSource } from "./cited-source.ts";

/** A knowledge folder to make claims from. */
export async function readCitedSource(folder: string): Promise<CitedSource> {
  const { documents } = await readKnowledge(folder);
  const { concepts } = await readGlossary(folder);
  return { documents: new Map(documents.map((document) => [document.id, document])), glossary: new Glossary(concepts) };
}
