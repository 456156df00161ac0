import type { Figure } from "../check.ts";
import { type ReportTable, writeCheckReport } from "../check-report.ts";
import type { RunFacts } from "../run-facts.ts";
import type { ComparedSet, EngineFigures } from "./compared-set.ts";
import { peerTable } from "./peer-table.ts";
import { type RatioBar, ratioChart } from "./ratio-chart.ts";

/** Writes `peers.json`, `peers.md` and two charts a set: what is found, and in what time, as ratios to ours. */
export async function writePeerReport(
  folder: string,
  facts: RunFacts,
  sets: readonly ComparedSet[],
  figures: readonly Figure[],
): Promise<void> {
  const report = { what: "peers", ...facts, tables: sets.map(tableOf), figures, details: sets };
  await writeCheckReport(folder, "Beside other libraries", report);
}

function tableOf(set: ComparedSet): ReportTable {
  return {
    title: `${set.set}: ${set.passages} passages, ${set.questions} questions (${set.language})`,
    rows: peerTable(set),
    charts: { [`${set.set}-recall.svg`]: recallChart(set), [`${set.set}-time.svg`]: timeChart(set) },
  };
}

function recallChart(set: ComparedSet): string {
  return ratioChart({
    title: `${set.set}: right passage first`,
    note: `R@1 as a ratio to ours. ${set.passages} passages, ${set.questions} questions.`,
    scale: "linear",
    bars: bars(
      set,
      ({ recall }) => recall.at1.share,
      (share) => `${(100 * share).toFixed(1)} %`,
    ),
  });
}

function timeChart(set: ComparedSet): string {
  return ratioChart({
    title: `${set.set}: time a question`,
    note: `Median as a ratio to ours, logarithmic; to the left is faster. ${set.passages} passages.`,
    scale: "logarithmic",
    bars: bars(
      set,
      ({ milliseconds }) => milliseconds.p50,
      (median) => `${median.toFixed(2)} ms`,
    ),
  });
}

function bars(
  { ours, others }: ComparedSet,
  of: (engine: EngineFigures) => number,
  label: (value: number) => string,
): RatioBar[] {
  return [ours, ...others].map((engine) => ({
    name: engine.kind === "ours" ? "ours" : `${engine.name}, ${engine.kind}`,
    ratio: of(engine) / of(ours),
    label: label(of(engine)),
  }));
}
