import { type AblatedSet, beyondNoise, type MeasureWithout } from "./ablated-set.ts";
import type { Ablation } from "./ablation.ts";
import { MEASURES } from "./outcomes.ts";

/** An ablation and what came of it on each set. */
export interface AblationOutcome {
  readonly ablation: Ablation;
  readonly sets: readonly AblatedSet[];
}

/** One row for each part and set: each measure with everything, and what the part adds to it, in points. */
export function ablationTable(outcomes: readonly AblationOutcome[]): string[][] {
  const told = MEASURES.filter((measure) => outcomes.some(({ sets }) => sets.some((set) => set.measures[measure])));
  const rows = outcomes.flatMap(({ ablation: { part, instead }, sets }) =>
    sets.map((set) => [`${part} (${instead})`, set.set, ...told.map((measure) => cell(set.measures[measure]))]),
  );
  return [["part (without it)", "set", ...told], ...rows];
}

/** One row for each part: where it buys more than noise, and where it costs more. */
export function verdictTable(outcomes: readonly AblationOutcome[]): string[][] {
  const rows = outcomes.map(({ ablation: { part, instead, kept }, sets }) => {
    const told = (which: "buys" | "costs"): string =>
      sets
        .flatMap((set) => beyondNoise(set)[which].map((measure) => `${set.set} ${measure} ${points(set, measure)}`))
        .join("; ");
    return [
      part,
      instead,
      told("buys") || (kept === undefined ? "nothing" : `nothing here; kept: ${kept}`),
      told("costs"),
    ];
  });
  return [["part", "without it", "buys", "costs"], ...rows];
}

function points({ measures }: AblatedSet, measure: keyof AblatedSet["measures"]): string {
  return signed(measures[measure]?.difference ?? 0);
}

function cell(measured: MeasureWithout | undefined): string {
  if (measured === undefined) return "–";
  const { with: all, difference, noise } = measured;
  const beyond = Math.abs(difference) > noise ? "*" : "";
  return `${(100 * all).toFixed(1)} (${signed(difference)}${beyond})`;
}

function signed(difference: number): string {
  const value = (100 * difference).toFixed(1);
  return difference > 0 ? `+${value}` : value.replace("-", "−");
}
