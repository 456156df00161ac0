import { MEASURES, type Measure, type Outcomes } from "./outcomes.ts";
import { type PairedDifference, pairedDifference } from "./paired-difference.ts";

/** What one measure comes to with everything and without a part, 0 to 1. */
export interface MeasureWithout extends PairedDifference {
  readonly whole: number;
  readonly with: number;
  readonly without: number;
}

/** What a part buys on one set: `difference` is what is lost without it. */
export interface AblatedSet {
  readonly set: string;
  readonly measures: Readonly<Partial<Record<Measure, MeasureWithout>>>;
}

export function compareOutcomes(set: string, all: Outcomes, without: Outcomes): AblatedSet {
  const measures = MEASURES.flatMap((measure) => {
    const paired = pairedDifference(all[measure], without[measure]);
    const counted = { ...paired, with: shareOf(all[measure]), without: shareOf(without[measure]) };
    return paired === null ? [] : [[measure, counted] as const];
  });
  return { set, measures: Object.fromEntries(measures) };
}

function shareOf(outcomes: readonly (boolean | null)[]): number {
  const counted = outcomes.filter((success) => success !== null);
  return counted.filter(Boolean).length / counted.length;
}

/** Measures by which a part buys more than noise, or costs more. */
export function beyondNoise({ measures }: AblatedSet): { readonly buys: Measure[]; readonly costs: Measure[] } {
  const some = (isSo: (one: MeasureWithout) => boolean): Measure[] =>
    MEASURES.filter((measure) => measures[measure] !== undefined && isSo(measures[measure]));
  return {
    buys: some(({ difference, noise }) => difference > noise),
    costs: some(({ difference, noise }) => difference < -noise),
  };
}
