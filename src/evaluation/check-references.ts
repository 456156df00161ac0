import type { SourceDocument } from "../knowledge/source-document.ts";
import { documentsOf, type PublicQuestion } from "./public-set.ts";
import { QuestionSetError } from "./question-set-error.ts";

/**
 * Every document and paragraph that a question names has to be there: else it would pass for one that was left out.
 *
 * @throws QuestionSetError that names the first question for which it is not.
 */
export function checkReferences(questions: readonly PublicQuestion[], documents: readonly SourceDocument[]): void {
  const paragraphs = new Map(documents.map(({ id, paragraphs: all }) => [id, all.length]));
  for (const question of questions) {
    const document = documentsOf(question).find((id) => !paragraphs.has(id));
    if (document !== undefined) throw new QuestionSetError(`${question.id}: there is no article ${document}`);
    for (const place of [question.gold, question.about]) {
      if (place !== null && place.paragraph > (paragraphs.get(place.document) ?? 0)) {
        throw new QuestionSetError(`${question.id}: ${place.document} has no paragraph ${place.paragraph}`);
      }
    }
  }
}
