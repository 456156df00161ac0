import { basename, join } from "node:path";
import { z } from "zod";
import { LANGUAGES } from "../text/language.ts";
import { readJsonLines } from "./read-json-lines.ts";

const paragraphReference = z.object({ document: z.string(), paragraph: z.int().positive() });

const schema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  /** The reader's side of a conversation; the last is the question judged. */
  turns: z.array(z.string()).min(1),
  answerable: z.boolean(),
  /** Any of them is right. */
  answers: z.array(z.string()).default([]),
  /** The paragraph that the question was written for, also where that does not answer it. */
  about: paragraphReference.nullish().transform((about) => about ?? null),
  /** The paragraph that answers it. */
  gold: paragraphReference.nullish().transform((gold) => gold ?? null),
  /** Where only the documents that answer it are known: any paragraph of theirs is right. */
  gold_documents: z.array(z.string()).default([]),
});

/** A question that people wrote for another system. */
export type PublicQuestion = z.infer<typeof schema>;

/** A public question set: a knowledge folder and questions about it. */
export interface PublicSet {
  readonly name: string;
  /** The knowledge folder. */
  readonly articles: string;
  readonly questions: readonly PublicQuestion[];
}

/**
 * Reads a folder with `articles/` and `questions.jsonl`.
 *
 * @throws QuestionSetError that names the file, the line and what is wrong.
 */
export async function readPublicSet(folder: string): Promise<PublicSet> {
  const questions = await readJsonLines(join(folder, "questions.jsonl"), schema);
  return { name: basename(folder), articles: join(folder, "articles"), questions };
}

/** The documents that a question is about: those that answer it or, where none does, the one it was written for. */
export function documentsOf({ gold, gold_documents, about }: PublicQuestion): string[] {
  const place = gold ?? about;
  return gold_documents.length > 0 ? gold_documents : place === null ? [] : [place.document];
}
