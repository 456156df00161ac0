import { join } from "node:path";
import { type PublicQuestion, readPublicSet } from "../../../src/evaluation/public-set.ts";
import { windowsOf } from "../../../src/indexing/build-index.ts";
import { lexicalEmbedder } from "../../../src/indexing/embedder.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { indexedText } from "../../../src/retrieval/passage.ts";
import type { Collection, SearchPassage } from "./search-engine.ts";

/** A question and the id of the passage that answers it. */
export interface KeyedQuestion {
  readonly text: string;
  readonly gold: string;
}

export interface QuestionedCollection {
  readonly collection: Collection;
  readonly questions: readonly KeyedQuestion[];
}

/** Reads a public set of one language: all its paragraphs, and the questions that one of them answers. */
export async function readCollection(sets: string, name: string): Promise<QuestionedCollection> {
  const set = await readPublicSet(join(sets, name));
  const { documents } = await readKnowledge(set.articles);
  const questions = set.questions.flatMap(keyed);
  const language = set.questions[0]?.lang;
  if (language === undefined || questions.length === 0) throw new Error(`${name} has no question that can be answered`);
  const windows = windowsOf(documents);
  const byPassage = new Map<string, string[]>();
  for (const window of windows) {
    const id = passageId(window.metadata.document, window.metadata.paragraph);
    byPassage.set(id, [...(byPassage.get(id) ?? []), indexedText(window)]);
  }
  const passages = documents.flatMap((document) =>
    document.paragraphs.map(({ number, section, start, end }): SearchPassage => {
      const id = passageId(document.id, number);
      return {
        id,
        title: [document.title, section].filter((part) => part !== null).join("\n"),
        text: document.text.slice(start, end),
        windows: byPassage.get(id) ?? [],
      };
    }),
  );
  const { embeddings } = lexicalEmbedder.open(windows.map(indexedText), null);
  return { collection: { language, documents, passages, embeddings }, questions };
}

/** A paragraph's id, the same for every engine. */
export function passageId(document: string, paragraph: number): string {
  return `${document} ${paragraph}`;
}

function keyed({ turns, gold }: PublicQuestion): KeyedQuestion[] {
  const text = turns.at(-1);
  return text === undefined || gold === null ? [] : [{ text, gold: passageId(gold.document, gold.paragraph) }];
}
