import { documentsOf, type PublicQuestion } from "../../src/evaluation/public-set.ts";

/**
 * The articles that a question is about, by their names alone: two sets may have the same one, under another number and in
 * another language.
 */
export function articleGroup(question: PublicQuestion): string {
  return documentsOf(question)
    .map((id) => id.replace(/^\d+-/, ""))
    .join(" ");
}
