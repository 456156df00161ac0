import type { CoverageFeatures } from "../../src/answering/coverage-features.ts";
import type { CoverageWeights } from "./fit-coverage-weights.ts";

/** `src/answering/coverage-weights.ts` with these weights in it; `date` is ISO's. */
export function renderWeights({ withoutGlossary, withGlossary }: CoverageWeights, date: string): string {
  return `import type { CoverageFeatures } from "./coverage-features.ts";

/**
 * Weights of the evidence that the source covers a question, as a logistic regression: their sum is the log-odds.
 *
 * Written by \`npm run fit\` on ${date}. Fitted on folders of 7 to 650 paragraphs drawn from five public sets in four
 * languages (PoQuAD, SQuAD 2, XQuAD en and ru, KazQAD), answerable questions of articles in the folder against those of
 * articles left out, each set and size weighing the same; and, for a folder with a glossary, as deviations from these on
 * the development half of the project's own questions. Then calibrated (docs/decisions/2026-11-25-calibration.md).
 */
export const COVERAGE_WEIGHTS: Readonly<Record<"withGlossary" | "withoutGlossary", CoverageFeatures>> = {
  withoutGlossary: ${renderFeatures(withoutGlossary)},
  withGlossary: ${renderFeatures(withGlossary)},
};
`;
}

function renderFeatures(weights: CoverageFeatures): string {
  // `+ 0` makes 0 of −0.
  const lines = Object.entries(weights).map(
    ([name, weight]) => `    ${name}: ${Math.round(100 * weight) / 100 + 0},\n`,
  );
  return `{\n${lines.join("")}  }`;
}
