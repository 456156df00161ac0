import type { Language } from "../text/language.ts";
import { splitWords } from "../text/split-words.ts";

/** A question from a document's front matter that has been run through the pipeline and was answered. */
export interface ProvedQuestion {
  readonly question: string;
  readonly language: Language;
  /** Where its answer stands. */
  readonly document: string;
  readonly paragraph: number;
  /** Where the first sentence begins that answers it. */
  readonly start: number;
}

/** A paragraph that the reader is looking at. */
export interface Place {
  readonly document: string;
  readonly paragraph: number;
  /** Where a sentence of it begins that the reader was just shown; left out where it was only found. */
  readonly start?: number;
}

/**
 * Proved questions in the reader's language that were not asked yet and whose answer was not just given: those whose answers
 * stand nearest first.
 */
export function suggestQuestions(
  proved: readonly ProvedQuestion[],
  language: Language,
  near: readonly Place[],
  asked: readonly string[],
  count: number,
): string[] {
  const known = new Set(asked.map(comparable));
  const isShown = (one: ProvedQuestion): boolean =>
    near.some(({ document, start }) => document === one.document && start === one.start);
  return proved
    .filter((one) => one.language === language && !known.has(comparableOf(one)) && !isShown(one))
    .map((one) => ({ question: one.question, distance: distance(one, near) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ question }) => question);
}

/** Paragraphs between two places; those of another document are beyond all of this one's. */
function distance(one: Place, near: readonly Place[]): number {
  const apart = near
    .filter(({ document }) => document === one.document)
    .map(({ paragraph }) => Math.abs(paragraph - one.paragraph));
  return Math.min(Number.MAX_SAFE_INTEGER, ...apart);
}

const comparables = new WeakMap<ProvedQuestion, string>();

/** Every answer compares all that is offered. */
function comparableOf(one: ProvedQuestion): string {
  const known = comparables.get(one) ?? comparable(one.question);
  comparables.set(one, known);
  return known;
}

function comparable(question: string): string {
  return splitWords(question)
    .map(({ folded }) => folded)
    .join(" ");
}
