import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "./markdown-table.ts";
import { setCharts } from "./set-charts.ts";
import { type SetReport, summaryOf } from "./set-report.ts";
import { setTable } from "./set-table.ts";

/** Writes a run to a folder: `report.json` with every figure and a row a question, `report.md` with the table, charts. */
export async function writeSetReport(folder: string, report: SetReport): Promise<void> {
  const charts = setCharts(report);
  const files = new Map([
    ["report.json", asJson(report)],
    ["report.md", asMarkdown(report, [...charts.keys()])],
    ...charts,
  ]);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
}

function asJson({ groups, records, ...run }: SetReport): string {
  const questions = records.map(({ features, ...record }) => record);
  return `${JSON.stringify({ ...run, figures: Object.fromEntries(groups), questions }, null, 1)}\n`;
}

function asMarkdown(report: SetReport, charts: readonly string[]): string {
  const [title, ...facts] = summaryOf(report);
  const parts = [
    `# ${title}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
    markdownTable(setTable(report.groups)),
    "Shares have their 95 % interval (Wilson) in brackets.",
    ...charts.map((chart) => `![${chart.replace(".svg", "")}](${chart})`),
  ];
  return `${parts.join("\n\n")}\n`;
}
