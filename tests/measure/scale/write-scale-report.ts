import type { Figure } from "../check.ts";
import { writeCheckReport } from "../check-report.ts";
import type { RunFacts } from "../run-facts.ts";
import { logChart } from "./log-chart.ts";
import type { MeasuredSize } from "./measured-size.ts";
import { scaleTable } from "./scale-table.ts";

/** Writes `scale.json`, `scale.md` and a chart each of the time a question takes, of building and of memory. */
export async function writeScaleReport(
  folder: string,
  facts: RunFacts,
  set: string,
  sizes: readonly MeasuredSize[],
  figures: readonly Figure[],
): Promise<void> {
  const table = {
    title: `${set}, recombined to size`,
    rows: scaleTable(sizes),
    note: "R@50 of the vectors is that of a search for 200 windows. Retrieval itself takes the nearest ten and ranks some thirty paragraphs: its R@50 is what is among those. Where the store is `exact` it is the exact scan itself: the goals of what it finds less do not apply.",
    charts: {
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
    },
  };
  await writeCheckReport(folder, "Scale", { what: "scale", ...facts, tables: [table], figures, details: sizes });
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
