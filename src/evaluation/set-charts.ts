import { recallChart } from "./charts/recall-chart.ts";
import { refusalChart } from "./charts/refusal-chart.ts";
import { reliabilityChart } from "./charts/reliability-chart.ts";
import type { Scope } from "./scope-questions.ts";
import type { SetReport } from "./set-report.ts";

const SHOULD_BE_DECLINED: readonly (readonly [Scope, string])[] = [
  ["out", "out of scope"],
  ["near-miss", "near misses"],
  ["unanswerable", "unanswerable, near nothing"],
];

/** The charts of a run by file name; those that there is nothing to draw for are left out. */
export function setCharts({ set, threshold, groups, records }: SetReport): Map<string, string> {
  const charts = new Map<string, string>();
  const recall = [...groups]
    .filter(([name]) => groups.size === 1 || name !== "all")
    .map(([name, figures]) => ({ name, recall: figures.recall.flatMap((share) => share ?? []) }))
    .filter((series) => series.recall.length > 0);
  if (recall.length > 0) charts.set("recall.svg", recallChart(set, recall));

  const confidences = (scope: Scope): number[] =>
    records.filter((record) => record.scope === scope).map(({ confidence }) => confidence);
  const declined = SHOULD_BE_DECLINED.map(([scope, name]) => ({ name, confidences: confidences(scope) })).filter(
    (series) => series.confidences.length > 0,
  );
  const answerable = confidences("in");
  if (answerable.length > 0 && declined.length > 0) {
    charts.set("refusal.svg", refusalChart(set, threshold, answerable, declined));
  }

  const { error, bins } = groups.get("all")?.calibration ?? { error: null, bins: [] };
  if (error !== null) charts.set("calibration.svg", reliabilityChart(set, error, bins));
  return charts;
}
