import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figure } from "../check.ts";
import { goalTable, type ReportTable, tableText } from "../check-report.ts";
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
  const tables = sets.map(tableOf);
  const files = new Map([
    ["peers.json", `${JSON.stringify({ what: "peers", ...facts, tables, figures, sets }, null, 1)}\n`],
    ["peers.md", asMarkdown(facts, sets, figures)],
    ...sets.flatMap((set): [string, string][] => [
      [`${set.set}-recall.svg`, recallChart(set)],
      [`${set.set}-time.svg`, timeChart(set)],
    ]),
  ]);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
}

function tableOf(set: ComparedSet): ReportTable {
  const title = `${set.set}: ${set.passages} passages, ${set.questions} questions (${set.language})`;
  return { title, rows: peerTable(set) };
}

function asMarkdown(
  { date, machine, commit }: RunFacts,
  sets: readonly ComparedSet[],
  figures: readonly Figure[],
): string {
  const parts = sets.flatMap((set) => [
    tableText(tableOf(set)),
    `![found](${set.set}-recall.svg) ![time](${set.set}-time.svg)`,
  ]);
  const facts = `${date}, ${machine}, commit ${commit}`;
  return `${["# Beside other libraries", facts, ...parts, "## Goals", goalTable(figures)].join("\n\n")}\n`;
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
