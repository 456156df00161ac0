import type { CoverageFeature } from "../../src/answering/coverage-features.ts";
import { auroc } from "../../src/evaluation/measures/auroc.ts";
import { balancedCalibrationError } from "../../src/evaluation/measures/balanced-calibration-error.ts";
import { quantile } from "../../src/evaluation/measures/quantile.ts";
import { tradeOffAt } from "../../src/evaluation/measures/refusal-trade-off.ts";
import { plainTable } from "../../src/evaluation/plain-table.ts";
import { type CoverageCalibration, isInCalibration, type Scored } from "./calibrate.ts";
import type { CoverageWeights } from "./fit-coverage-weights.ts";
import { logistic } from "./logistic-regression.ts";

const COVERED = ["fact", "paraphrase", "follow-up", "noisy"];
const NOT_COVERED = ["near-miss", "off-topic", "public", "long"];
const FALSE_REFUSALS = [0.05, 0.08, 0.1];

const percent = (share: number): string => (100 * share).toFixed(1);
const confidencesOf = (scored: readonly Scored[]): number[] => scored.map(({ score }) => logistic(score));

/** The weights side by side. */
export function weightTable({ withoutGlossary, withGlossary }: CoverageWeights): string {
  const names = Object.keys(withoutGlossary) as CoverageFeature[];
  const rows = names.map((name) => [name, withoutGlossary[name].toFixed(2), withGlossary[name].toFixed(2)]);
  return plainTable([["weight", "without glossary", "with glossary"], ...rows]);
}

/** The lines side by side. */
export function calibrationTable(calibration: CoverageCalibration): string {
  const rows = Object.entries(calibration).flatMap(([folder, lines]) =>
    Object.entries(lines).map(([language, { shift, slope }]) => [folder, language, shift.toFixed(2), slope.toFixed(2)]),
  );
  return plainTable([["calibration", "", "shift", "slope"], ...rows]);
}

/** The project's own questions: how well kinds are told apart, and what is declined at some shares of false refusals. */
export function ownQuestionsTable(scored: readonly Scored[]): string {
  const own = scored.filter(({ folder }) => folder === "own");
  const ofKind = (wanted: string): number[] => confidencesOf(own.filter(({ kind }) => kind === wanted));
  const covered = confidencesOf(own.filter((one) => one.covered));
  const kinds = [...COVERED, ...NOT_COVERED];
  const area = (kind: string): string => auroc(covered, ofKind(kind))?.toFixed(3) ?? "";
  const areas = ["AUROC", "", ...COVERED.map(() => ""), ...NOT_COVERED.map(area)];
  const rows = FALSE_REFUSALS.map((share) => {
    const threshold = quantile(covered, share);
    const declined = kinds.map((kind) => percent(tradeOffAt(threshold, ofKind(kind), covered).falseRefusals));
    return [`declined at ${percent(share)} % false refusals`, threshold.toFixed(2), ...declined];
  });
  return plainTable([["own questions", "threshold", ...kinds], areas, ...rows]);
}

/** Each folder in each language: calibration (near misses apart), and what the threshold declines. */
export function folderTable(scored: readonly Scored[], threshold: number): string {
  const some = scored.filter(isInCalibration);
  const names = [...new Set(some.map(nameOf))];
  const rows = names.map((name) => {
    const here = some.filter((one) => nameOf(one) === name);
    const [covered, others] = [true, false].map((side) => confidencesOf(here.filter((one) => one.covered === side)));
    const { falseRefusals, refused } = tradeOffAt(threshold, covered ?? [], others ?? []);
    const error = balancedCalibrationError(covered ?? [], others ?? []);
    const area = auroc(covered ?? [], others ?? []);
    return [
      name,
      `${covered?.length} / ${others?.length}`,
      error?.toFixed(3) ?? "",
      area?.toFixed(3) ?? "",
      percent(falseRefusals),
      percent(refused),
    ];
  });
  const head = ["folder", "in / out of scope", "ECE", "AUROC", "false refusals", "out of scope refused"];
  return plainTable([head, ...rows]);
}

function nameOf({ folder, language }: Scored): string {
  return `${folder} ${language}`;
}
