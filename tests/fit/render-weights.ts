import type { CoverageFeatures } from "../../src/answering/coverage-features.ts";
import type { CoverageCalibration } from "./calibrate.ts";
import type { CoverageWeights } from "./fit-coverage-weights.ts";

/** `src/answering/coverage-weights.ts` with these numbers in it; `date` is ISO's. */
export function renderWeights(weights: CoverageWeights, calibration: CoverageCalibration, date: string): string {
  return `import type { Language } from "../text/language.ts";
import type { CoverageFeatures } from "./coverage-features.ts";

/**
 * Weights of the evidence that the source covers a question, as a logistic regression.
 *
 * Written by \`npm run fit\` on ${date}. Fitted on folders of 7 to 650 paragraphs drawn from five public sets in four
 * languages (PoQuAD, SQuAD 2, XQuAD en and ru, KazQAD), answerable questions of articles in the folder against those of
 * articles left out, each set and size weighing the same; and, for a folder with a glossary, as deviations from these on
 * the development half of the project's own questions.
 */
export const COVERAGE_WEIGHTS: Readonly<Record<"withGlossary" | "withoutGlossary", CoverageFeatures>> = {
  withoutGlossary: ${renderFeatures(weights.withoutGlossary)},
  withGlossary: ${renderFeatures(weights.withGlossary)},
};

/**
 * What makes a probability of their sum: \`shift + slope · sum\` is the log-odds, by the passage's language. Fitted on the
 * same by cross-validation, near misses apart (docs/decisions/2026-11-25-calibration.md).
 */
export const COVERAGE_CALIBRATION: Readonly<
  Record<
    "withGlossary" | "withoutGlossary",
    Readonly<Record<Language, { readonly shift: number; readonly slope: number }>>
  >
> = {
  withoutGlossary: ${renderLines(calibration.withoutGlossary)},
  withGlossary: ${renderLines(calibration.withGlossary)},
};
`;
}

function renderFeatures(weights: CoverageFeatures): string {
  const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${hundredths(weight)},\n`);
  return `{\n${lines.join("")}  }`;
}

function renderLines(lines: CoverageCalibration[keyof CoverageCalibration]): string {
  const rendered = Object.entries(lines).map(
    ([language, { shift, slope }]) =>
      `    ${language}: { shift: ${hundredths(shift)}, slope: ${hundredths(slope)} },\n`,
  );
  return `{\n${rendered.join("")}  }`;
}

/** `+ 0` makes 0 of −0. */
function hundredths(number: number): number {
  return Math.round(100 * number) / 100 + 0;
}
