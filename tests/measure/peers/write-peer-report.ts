import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../../../src/evaluation/markdown-table.ts";
import { type Figure, isMet } from "../check.ts";
import type { ComparedSet, EngineFigures } from "./compared-set.ts";
import { peerTable } from "./peer-table.ts";
import { type RatioBar, ratioChart } from "./ratio-chart.ts";

/** Writes `peers.json`, `peers.md` and two charts a set: what is found, and in what time, as ratios to ours. */
export async function writePeerReport(
  folder: string,
  sets: readonly ComparedSet[],
  figures: readonly Figure[],
): Promise<void> {
  const files = new Map([
    ["peers.json", `${JSON.stringify({ machine: machine(), sets, figures }, null, 1)}\n`],
    ["peers.md", asMarkdown(sets, figures)],
    ...sets.flatMap((set): [string, string][] => [
      [`${set.set}-recall.svg`, recallChart(set)],
      [`${set.set}-time.svg`, timeChart(set)],
    ]),
  ]);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
}

function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
}

function asMarkdown(sets: readonly ComparedSet[], figures: readonly Figure[]): string {
  const parts = sets.flatMap((set) => [
    `## ${set.set}: ${set.passages} passages, ${set.questions} questions (${set.language})`,
    markdownTable(peerTable(set)),
    `![found](${set.set}-recall.svg) ![time](${set.set}-time.svg)`,
  ]);
  const goals = figures.map(({ name, value, goal }) => [
    name,
    value.toFixed(2),
    goal === null ? "" : `${goal.is} ${goal.value}`,
    isMet({ name, value, goal }) ? "met" : "missed",
  ]);
  const goalTable = markdownTable([["figure", "value", "goal", ""], ...goals]);
  return `${["# Beside other libraries", machine(), ...parts, "## Goals", goalTable].join("\n\n")}\n`;
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
