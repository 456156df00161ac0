import type { QuestionRecord } from "./question-record.ts";

/** What the confidence in an answer was reckoned from, for whoever looks into it. */
export function featureRow({ id, lang, scope, correct, features }: QuestionRecord, paragraphs: number) {
  return { id, lang, scope, paragraphs, correct, features };
}
