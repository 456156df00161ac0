import type { SentenceAlignment, Span } from "./source-document.ts";

/** Extra characters of a translation for each character of the original, and their variance (Gale & Church 1993). */
const VARIANCE = 6.8;
/** −log of how often one sentence becomes one, or two become one or one two: the former is by far the rule. */
const PRIOR = { "1-1": 0.1, "1-2": 3.2, "2-1": 3.2 } as const;
/** Mean cost of a group above which the alignment is no better than chance. */
const WORST_MEAN_COST = 6;
/** Pairs of sentences that are compared at most: a paragraph of five hundred sentences is beyond aligning. */
const MOST_PAIRS = 250_000;

const STEPS = [
  { original: 1, translated: 1, prior: PRIOR["1-1"] },
  { original: 1, translated: 2, prior: PRIOR["1-2"] },
  { original: 2, translated: 1, prior: PRIOR["2-1"] },
] as const;

interface Path {
  readonly cost: number;
  readonly groups: number;
  readonly step: (typeof STEPS)[number] | null;
}

/**
 * Aligns the sentences of a paragraph with those of its translation by length (1–1, 1–2, 2–1), or gives null where no
 * such alignment is likely or the paragraph is too long. Lengths are in UTF-16 units, scaled by the two paragraphs' own
 * ratio.
 */
export function alignSentences(original: readonly Span[], translated: readonly Span[]): SentenceAlignment[] | null {
  if (original.length * translated.length > MOST_PAIRS) return null;
  const lengthsOf = (spans: readonly Span[]): number[] => spans.map(({ start, end }) => end - start);
  const from = lengthsOf(original);
  const to = lengthsOf(translated);
  const ratio = sum(to) / Math.max(1, sum(from));
  const paths: (Path | undefined)[][] = Array.from({ length: from.length + 1 }, () => []);
  const cells = (row: number): (Path | undefined)[] => paths[row] ?? [];
  cells(0)[0] = { cost: 0, groups: 0, step: null };
  for (let i = 0; i <= from.length; i += 1) {
    for (let j = 0; j <= to.length; j += 1) {
      for (const step of STEPS) {
        const before = cells(i - step.original)[j - step.translated];
        if (i < step.original || j < step.translated || before === undefined) continue;
        const cost =
          before.cost +
          step.prior +
          mismatch(sum(from.slice(i - step.original, i)) * ratio, sum(to.slice(j - step.translated, j)));
        const best = cells(i)[j];
        if (best === undefined || cost < best.cost) cells(i)[j] = { cost, groups: before.groups + 1, step };
      }
    }
  }
  const last = cells(from.length)[to.length];
  if (last === undefined || last.groups === 0 || last.cost / last.groups > WORST_MEAN_COST) return null;
  return trace(paths, from.length, to.length);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** Squared deviation of the lengths in units of the expected one. */
function mismatch(expected: number, found: number): number {
  return (found - expected) ** 2 / (2 * VARIANCE * Math.max(1, (expected + found) / 2));
}

function trace(paths: readonly (readonly (Path | undefined)[])[], rows: number, columns: number): SentenceAlignment[] {
  const groups: SentenceAlignment[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const step = paths[i]?.[j]?.step;
    if (step === undefined || step === null) break;
    i -= step.original;
    j -= step.translated;
    const indices = (first: number, count: number): number[] => Array.from({ length: count }, (_, k) => first + k);
    groups.unshift({ original: indices(i, step.original), translated: indices(j, step.translated) });
  }
  return groups;
}
