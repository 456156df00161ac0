import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "../../src/evaluation/markdown-table.ts";
import { type Figure, isMet } from "./check.ts";
import type { RunFacts } from "./run-facts.ts";

export interface ReportTable {
  readonly title: string;
  /** The first is the head. */
  readonly rows: readonly (readonly string[])[];
  /** What one has to know to read it. */
  readonly note?: string;
  /** SVG by file name, shown under the table. */
  readonly charts?: Readonly<Record<string, string>>;
}

/** What a check leaves in a report folder as `<what>.json`, so that the page on quality can tell it. */
export interface CheckReport extends RunFacts {
  readonly what: string;
  readonly tables: readonly ReportTable[];
  readonly figures: readonly Figure[];
  /** All that was measured, for whoever reads the JSON. */
  readonly details?: unknown;
}

/** Writes `<what>.json`, the same to read as `<what>.md`, and the charts. */
export async function writeCheckReport(folder: string, title: string, report: CheckReport): Promise<void> {
  const { what, machine, commit, date, tables, figures } = report;
  const parts = [`# ${title}`, `${date}, ${machine}, commit ${commit}`, ...tables.map((table) => tableText(table))];
  if (figures.length > 0) parts.push("## Goals", goalTable(figures));
  const told = { ...report, tables: tables.map(({ charts: _, ...table }) => table) };
  const files: Readonly<Record<string, string>> = {
    [`${what}.json`]: `${JSON.stringify(told, null, 1)}\n`,
    [`${what}.md`]: `${parts.join("\n\n")}\n`,
    ...Object.assign({}, ...tables.map(({ charts }) => charts)),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** A table under its title, which is a heading of some level. */
export function tableText({ title, rows, note, charts }: ReportTable, level = "##"): string {
  const parts = [`${level} ${title}`, markdownTable(rows)];
  if (note !== undefined) parts.push(note);
  if (charts !== undefined)
    parts.push(
      Object.keys(charts)
        .map((file) => `![${title}](${file})`)
        .join(" "),
    );
  return parts.join("\n\n");
}

export function goalTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, goal } = figure;
    const met = goal === null ? "" : isMet(figure) ? "met" : "missed";
    return [name, Number.isNaN(value) ? "–" : value.toFixed(2), goal === null ? "" : `${goal.is} ${goal.value}`, met];
  });
  return markdownTable([["figure", "value", "goal", ""], ...rows]);
}
