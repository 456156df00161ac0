import { evidenceScore } from "../../src/answering/assess-coverage.ts";
import { seededShuffle } from "../../src/evaluation/seeded-shuffle.ts";
import { calibrateByLanguage, calibrated, type Scored } from "./calibrate.ts";
import { fitCoverageWeights, folderOf } from "./fit-coverage-weights.ts";
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
    return { ...one, score: evidenceScore(one.features, ofFold[folderOf(one)]) };
  });
}

/** The same, calibrated by lines through the scores of the other folds. */
export function crossCalibrate(scored: readonly Scored[]): Scored[] {
  const foldOf = foldsByGroup(scored);
  const lines = Array.from({ length: FOLDS }, (_, fold) =>
    calibrateByLanguage(scored.filter((other) => foldOf(other) !== fold)),
  );
  return scored.map((one) => {
    const ofFold = lines[foldOf(one)];
    if (ofFold === undefined) throw new RangeError("there is no such fold");
    return { ...one, score: calibrated(ofFold[folderOf(one)][one.language], one.score) };
  });
}

function foldsByGroup(observations: readonly Observation[]): (one: Pick<Observation, "group">) => number {
  const groups = seededShuffle([...new Set(observations.map(({ group }) => group))], SEED);
  const folds = new Map(groups.map((group, position) => [group, position % FOLDS]));
  return ({ group }) => folds.get(group) ?? 0;
}
