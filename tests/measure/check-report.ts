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
}

/** What a check leaves in a report folder as `<what>.json`, so that the page on quality can tell it. */
export interface CheckReport extends RunFacts {
  readonly what: string;
  readonly tables: readonly ReportTable[];
  readonly figures: readonly Figure[];
}

/** Writes `<what>.json` and the same to read as `<what>.md`. */
export async function writeCheckReport(folder: string, title: string, report: CheckReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${report.what}.json`), `${JSON.stringify(report, null, 1)}\n`);
  const { machine, commit, date, tables, figures } = report;
  const parts = [`# ${title}`, `${date}, ${machine}, commit ${commit}`, ...tables.map((table) => tableText(table))];
  if (figures.length > 0) parts.push("## Goals", goalTable(figures));
  await writeFile(join(folder, `${report.what}.md`), `${parts.join("\n\n")}\n`);
}

/** A table under its title, which is a heading of some level. */
export function tableText({ title, rows, note }: ReportTable, level = "##"): string {
  return [`${level} ${title}`, markdownTable(rows), ...(note === undefined ? [] : [note])].join("\n\n");
}

export function goalTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, goal } = figure;
    const met = goal === null ? "" : isMet(figure) ? "met" : "missed";
    return [name, value.toFixed(2), goal === null ? "" : `${goal.is} ${goal.value}`, met];
  });
  return markdownTable([["figure", "value", "goal", ""], ...rows]);
}
