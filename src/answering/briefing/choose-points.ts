import type { SalientSentence } from "./rank-by-salience.ts";

/** A briefing has so many points, where the document has as many sentences. */
export const FEWEST_POINTS = 5;
export const MOST_POINTS = 7;

/** What a point loses for what it shares with those chosen already (0 to 1), and for standing in their paragraph. */
const REPETITION = 0.8;
const SAME_PARAGRAPH = 0.9;
/** After `FEWEST_POINTS` only such come that are worth this share of the first. */
const WORTH_SAYING = 0.4;

/** Five to seven sentences that together say most of a document, the most important first; fewer of a shorter one. */
export function choosePoints(ranked: readonly SalientSentence[]): SalientSentence[] {
  const chosen: SalientSentence[] = [];
  const left = new Set(ranked);
  while (chosen.length < MOST_POINTS) {
    const best = [...left]
      .map((sentence) => ({ sentence, worth: worthBeside(sentence, chosen) }))
      .reduce<{ sentence: SalientSentence; worth: number } | null>(
        (top, one) => (top === null || one.worth > top.worth ? one : top),
        null,
      );
    if (best === null) break;
    const first = chosen[0]?.salience ?? 0;
    if (chosen.length >= FEWEST_POINTS && best.worth < WORTH_SAYING * first) break;
    chosen.push(best.sentence);
    left.delete(best.sentence);
  }
  return chosen;
}

function worthBeside(sentence: SalientSentence, chosen: readonly SalientSentence[]): number {
  const repeated = Math.max(0, ...chosen.map(({ stems }) => sharedShare(sentence.stems, stems)));
  const isBeside = chosen.some(({ paragraph }) => paragraph === sentence.paragraph);
  return sentence.salience - REPETITION * repeated - (isBeside ? SAME_PARAGRAPH : 0);
}

/** Jaccard's index. */
function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
