import type { Query, QueryTerm } from "../question/query.ts";
import type { ParagraphWords } from "./paragraph-words.ts";
import type { SentenceEvidence, TermWeights } from "./sentence-evidence.ts";
import { covers } from "./term-coverage.ts";

/**
 * What a paragraph as a whole counts beside its BM25 and its best sentence, in the sentences' unit: which of the question's
 * names and numbers it has at all, for another one is seldom meant, and how much of the question its heading says. Fitted
 * as a listwise softmax over the twenty best paragraphs of five public sets in four languages, each set weighing the same.
 */
const WEIGHTS = { names: 2.5, numbers: 3.4, heading: 2.4 } as const;

/** A score without unit, 0 to the sum of the weights; the same for all sentences of the paragraph. */
export function scoreParagraph(
  { terms }: Query,
  { heading }: ParagraphWords,
  evidence: readonly SentenceEvidence[],
  weights: TermWeights,
): number {
  const inText = new Set(evidence.flatMap(({ covered }) => [...covered]));
  const inHeading = new Set(terms.flatMap((term, position) => (covers(heading, term) ? [position] : [])));
  const found = (kind: QueryTerm["kind"]): number => {
    const asked = terms.flatMap((term, position) => (term.kind === kind ? [position] : []));
    const has = asked.filter((position) => inText.has(position) || inHeading.has(position));
    return asked.length === 0 ? 0 : has.length / asked.length;
  };
  let headed = 0;
  for (const position of inHeading) headed += weights.terms[position] ?? 0;
  return (
    WEIGHTS.names * found("name") +
    WEIGHTS.numbers * found("number") +
    WEIGHTS.heading * (weights.totalOfTerms === 0 ? 0 : headed / weights.totalOfTerms)
  );
}
