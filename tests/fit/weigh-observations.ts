import type { Observation } from "./observation.ts";

/** What all questions of public sets weigh together; the project's own that are covered weigh 1 each. */
const PUBLIC_WEIGHT = 1_200;

/** People's questions about other things are easy to tell, and there are as many as one likes. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { in: 0.15, public: 0.15, long: 0.5 };

/** The article among others is there for the size of the folder; every question was asked of it alone too. */
const AMONG_OTHERS = 0.3;

/**
 * The weight of each observation in the fit. Of the public sets' each folder and kind weighs the same, whatever was drawn
 * of it; of the project's own folders what is covered weighs as much as what is not.
 */
export function weighObservations(observations: readonly Observation[]): number[] {
  const balances = new Map<string, number>();
  const balanceOf = (folder: string): number => {
    const here = observations.filter((one) => one.folder === folder);
    const total = (covered: boolean): number =>
      here.filter((one) => one.covered === covered).reduce((sum, one) => sum + ownWeight(one), 0);
    const balance = balances.get(folder) ?? (total(false) === 0 ? 1 : total(true) / total(false));
    balances.set(folder, balance);
    return balance;
  };
  const alike = weighAlike(
    observations.filter(({ hasGlossary }) => !hasGlossary),
    ({ folder, kind }) => `${folder} ${kind}`,
  );
  return observations.map((one) =>
    one.hasGlossary
      ? (one.covered ? 1 : balanceOf(one.folder)) * ownWeight(one)
      : PUBLIC_WEIGHT * (alike.get(one) ?? 0),
  );
}

function ownWeight({ kind, folder }: Observation): number {
  return (KIND_WEIGHTS[kind] ?? 1) * (folder === "own" ? 1 : AMONG_OTHERS);
}

/** Weights that sum to 1, each group's the same. */
export function weighAlike<T>(items: readonly T[], groupOf: (item: T) => string): Map<T, number> {
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(groupOf(item), (sizes.get(groupOf(item)) ?? 0) + 1);
  return new Map(items.map((item) => [item, 1 / sizes.size / (sizes.get(groupOf(item)) ?? 1)]));
}
