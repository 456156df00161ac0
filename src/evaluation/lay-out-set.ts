import { readKnowledge } from "../knowledge/read-knowledge.ts";
import type { SourceDocument } from "../knowledge/source-document.ts";
import { checkReferences } from "./check-references.ts";
import { copyArticles } from "./copy-articles.ts";
import { type Draw, drawArticles } from "./draw-articles.ts";
import { readPublicSet } from "./public-set.ts";
import { type ScopedQuestion, scopeQuestions } from "./scope-questions.ts";

/** A public set made ready to be asked. */
export interface LaidOutSet {
  readonly name: string;
  /** The documents that were drawn for the knowledge folder. */
  readonly drawn: readonly SourceDocument[];
  readonly questions: readonly ScopedQuestion[];
}

/** Draws a set's articles, makes a knowledge folder of them, and gives the questions worth asking of it. */
export async function layOutSet(
  folder: string,
  draw: Draw,
  seed: number,
  knowledgeFolder: string,
): Promise<LaidOutSet> {
  const { name, articles, questions } = await readPublicSet(folder);
  const { documents } = await readKnowledge(articles);
  checkReferences(questions, documents);
  const drawn = drawArticles(documents, draw, seed);
  await copyArticles(articles, drawn, knowledgeFolder);
  return { name, drawn, questions: scopeQuestions(questions, new Set(drawn.map(({ id }) => id)), seed) };
}
