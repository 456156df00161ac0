import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../../../src/evaluation/markdown-table.ts";
import { type Figure, isMet } from "../check.ts";
import { logChart } from "./log-chart.ts";
import type { MeasuredSize } from "./measured-size.ts";
import { scaleTable } from "./scale-table.ts";

/** Writes `scale.json`, `scale.md` and a chart each of the time a question takes, of building and of memory. */
export async function writeScaleReport(
  folder: string,
  set: string,
  sizes: readonly MeasuredSize[],
  figures: readonly Figure[],
): Promise<void> {
  const files = {
    "scale.json": `${JSON.stringify({ machine: machine(), set, sizes, figures }, null, 1)}\n`,
    "scale.md": asMarkdown(set, sizes, figures),
    "scale-question.svg": chart(sizes, `${set}: time a question`, "milliseconds", {
      p95: ({ milliseconds }) => milliseconds.p95,
      median: ({ milliseconds }) => milliseconds.p50,
    }),
    "scale-seconds.svg": chart(sizes, `${set}: building, updating, starting`, "seconds", {
      "build all": ({ build }) => build.seconds,
      "one changed document": ({ rebuild }) => rebuild.seconds,
      start: ({ startSeconds }) => startSeconds,
    }),
    "scale-memory.svg": chart(sizes, `${set}: memory and files`, "MB", {
      "memory, serving": ({ residentBytes }) => residentBytes / 1e6,
      "index files": ({ bytes }) => bytes.index / 1e6,
      "knowledge folder": ({ bytes }) => bytes.knowledge / 1e6,
    }),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
}

function chart(
  sizes: readonly MeasuredSize[],
  title: string,
  label: string,
  series: Readonly<Record<string, (size: MeasuredSize) => number>>,
): string {
  return logChart({
    title,
    note: "Its articles and its sentences recombined. Both axes are logarithmic.",
    label,
    series: Object.entries(series).map(([name, of]) => ({
      name,
      points: sizes.map((size) => [size.build.paragraphs, of(size)]),
    })),
  });
}

function asMarkdown(set: string, sizes: readonly MeasuredSize[], figures: readonly Figure[]): string {
  const goals = figures.map(({ name, value, goal }) => [
    name,
    value.toFixed(2),
    goal === null ? "" : `${goal.is} ${goal.value}`,
    goal === null ? "" : isMet({ name, value, goal }) ? "met" : "missed",
  ]);
  const charts = ["question", "seconds", "memory"].map((name) => `![${name}](scale-${name}.svg)`).join(" ");
  const goalTable = markdownTable([["figure", "value", "goal", ""], ...goals]);
  const parts = [`# ${set}, recombined to size`, machine(), markdownTable(scaleTable(sizes)), charts, goalTable];
  return `${parts.join("\n\n")}\n`;
}
