import type { QuestionRecord } from "./question-record.ts";

/** What fitting the weights of coverage needs of a question. */
export function featureRow({ id, lang, scope, correct, features }: QuestionRecord, paragraphs: number) {
  return { id, lang, scope, paragraphs, correct, features };
}
