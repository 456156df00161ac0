import { logOdds } from "../../src/answering/assess-coverage.ts";
import { seededShuffle } from "../../src/evaluation/seeded-shuffle.ts";
import { type Calibration, calibrate, calibrated, type Scored } from "./calibrate.ts";
import { fitCoverageWeights, weightsFor } from "./fit-coverage-weights.ts";
import type { Observation } from "./observation.ts";
import { weighObservations } from "./weigh-observations.ts";

const FOLDS = 8;
const SEED = 1;

/** Each observation with the log-odds that weights fitted on the other folds give it; in the order given. */
export function crossValidate(observations: readonly Observation[], progress: (line: string) => void): Scored[] {
  const foldOf = foldsByGroup(observations);
  const weights = Array.from({ length: FOLDS }, (_, fold) => {
    const others = observations.filter((one) => foldOf(one) !== fold);
    progress(`cross-validation, fold ${fold + 1} of ${FOLDS}`);
    return fitCoverageWeights(others, weighObservations(others));
  });
  return observations.map((one) => {
    const ofFold = weights[foldOf(one)];
    if (ofFold === undefined) throw new RangeError("there is no such fold");
    return { ...one, score: logOdds(one.features, weightsFor(one, ofFold)) };
  });
}

/** The same, calibrated by lines through the scores of the other folds. */
export function crossCalibrate(scored: readonly Scored[]): Scored[] {
  const foldOf = foldsByGroup(scored);
  const lines = new Map<string, Calibration>();
  const lineFor = ({ hasGlossary, ...one }: Scored): Calibration => {
    const fold = foldOf(one);
    const key = `${fold} ${hasGlossary}`;
    const line =
      lines.get(key) ??
      calibrate(scored.filter((other) => other.hasGlossary === hasGlossary && foldOf(other) !== fold));
    lines.set(key, line);
    return line;
  };
  return scored.map((one) => ({ ...one, score: calibrated(lineFor(one), one.score) }));
}

function foldsByGroup(observations: readonly Observation[]): (one: Pick<Observation, "group">) => number {
  const groups = seededShuffle([...new Set(observations.map(({ group }) => group))], SEED);
  const folds = new Map(groups.map((group, position) => [group, position % FOLDS]));
  return ({ group }) => folds.get(group) ?? 0;
}
