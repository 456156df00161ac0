import type { Scored } from "./calibrate.ts";
import { logistic } from "./logistic-regression.ts";

/** One in twenty. */
const FALSE_REFUSALS = 0.05;

/** Asked in quite other words than the source's: to decline many of these is what has to be paid. */
const FAR_FROM_THE_TEXT = "paraphrase";

/**
 * The highest threshold, in hundredths, at which at most one in twenty of the plainly asked questions that a folder covers
 * is declined: on average over the folders of a language, over the languages, and over folders with a glossary and without.
 */
export function chooseThreshold(scored: readonly Scored[]): number {
  const plain = scored.filter(({ covered, kind }) => covered && kind !== FAR_FROM_THE_TEXT);
  let hundredths = 0;
  while (hundredths < 99 && falseRefusals(plain, (hundredths + 1) / 100) <= FALSE_REFUSALS) hundredths += 1;
  return hundredths / 100;
}

function falseRefusals(scored: readonly Scored[], threshold: number): number {
  const declined = (some: readonly Scored[]): number =>
    some.filter(({ score }) => logistic(score) < threshold).length / some.length;
  return meanOver(
    scored,
    ({ hasGlossary }) => `${hasGlossary}`,
    (half) =>
      meanOver(
        half,
        ({ language }) => language,
        (spoken) => meanOver(spoken, ({ folder }) => folder, declined),
      ),
  );
}

function meanOver(
  scored: readonly Scored[],
  keyOf: (one: Scored) => string,
  measure: (group: readonly Scored[]) => number,
): number {
  const keys = [...new Set(scored.map(keyOf))];
  const values = keys.map((key) => measure(scored.filter((one) => keyOf(one) === key)));
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
