import type { RetrievedParagraph } from "./answer.ts";
import type { Evidence } from "./find-evidence.ts";

/** The paragraphs found for all questions of a message, each once, best first. */
export function rankParagraphs(evidence: readonly Evidence[]): RetrievedParagraph[] {
  const best = new Map<string, RetrievedParagraph>();
  for (const { document, paragraph, score } of evidence.flatMap(({ ranked }) => ranked)) {
    const key = `${document.id} ${paragraph}`;
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < score) {
      best.set(key, { document: document.id, paragraph: paragraph + 1, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
