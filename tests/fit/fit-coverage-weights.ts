import type { CoverageFeature, CoverageFeatures } from "../../src/answering/coverage-features.ts";
import { fitLogisticRegression } from "./logistic-regression.ts";
import type { Observation } from "./observation.ts";

export type CoverageWeights = Readonly<Record<"withGlossary" | "withoutGlossary", CoverageFeatures>>;

const FOLDERS = ["withoutGlossary", "withGlossary"] as const;

const PENALTY = 0.3;
/** The bias is not held back: it is no evidence. */
const PENALTY_OF_BIAS = 1e-6;

/** What is lacking or stands elsewhere never speaks for an answer, whatever a few questions seem to say. */
const AT_MOST_ZERO = /^(lacks|absent|ownTermsAbsent$|numberElsewhere$|namesElsewhere$)/;

type Folder = keyof CoverageWeights;

/**
 * Fits the weights of both kinds of folder at once: those without a glossary, and how those with one deviate from them.
 * All deviations are held back by the penalty, so that they are only as large as the questions asked of such a folder bear.
 */
export function fitCoverageWeights(observations: readonly Observation[], weights: readonly number[]): CoverageWeights {
  const names = Object.keys(observations[0]?.features ?? {}) as CoverageFeature[];
  const isTrue = observations.map(({ covered }) => covered);
  const penalties = [...names, ...names].map((name, column) =>
    column < names.length && name === "bias" ? PENALTY_OF_BIAS : PENALTY,
  );
  // A feature that would get a weight of the wrong sign counts as never seen in that kind of folder; then once more.
  const unseen: Readonly<Record<Folder, Set<CoverageFeature>>> = {
    withoutGlossary: new Set(),
    withGlossary: new Set(),
  };
  for (;;) {
    const rows = observations.map((one) => {
      const seen = names.map((name) => (unseen[folderOf(one)].has(name) ? 0 : one.features[name]));
      return Float64Array.from([...seen, ...seen.map((value) => (one.hasGlossary ? value : 0))]);
    });
    const found = fitLogisticRegression({ rows, isTrue, weights, penalties });
    const weightOf = (folder: Folder, name: CoverageFeature): number => {
      if (unseen[folder].has(name)) return 0;
      const column = names.indexOf(name);
      return (found[column] ?? 0) + (folder === "withGlossary" ? (found[names.length + column] ?? 0) : 0);
    };
    const wrong = FOLDERS.flatMap((folder) =>
      names.filter((name) => AT_MOST_ZERO.test(name) && weightOf(folder, name) > 0).map((name) => ({ folder, name })),
    );
    for (const { folder, name } of wrong) unseen[folder].add(name);
    const ofFolder = (folder: Folder): CoverageFeatures =>
      Object.fromEntries(names.map((name) => [name, weightOf(folder, name)])) as CoverageFeatures;
    if (wrong.length === 0) {
      return { withoutGlossary: ofFolder("withoutGlossary"), withGlossary: ofFolder("withGlossary") };
    }
  }
}

export function folderOf({ hasGlossary }: Observation): Folder {
  return hasGlossary ? "withGlossary" : "withoutGlossary";
}
