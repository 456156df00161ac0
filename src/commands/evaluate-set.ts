import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { featureRow } from "../evaluation/feature-row.ts";
import { plainTable } from "../evaluation/plain-table.ts";
import { type SetReport, summaryOf } from "../evaluation/set-report.ts";
import { setTable } from "../evaluation/set-table.ts";
import { writeSetReport } from "../evaluation/write-set-report.ts";
import type { CommandContext } from "./command-context.ts";
import { type RunSetOptions, runSet } from "./run-set.ts";

export interface EvaluateSetOptions extends RunSetOptions {
  /** A folder for the report. */
  readonly report?: string;
  /** A file for the evidence of each question. */
  readonly features?: string;
}

/** `npm run evaluate -- --set DIR`: asks a public question set and prints what came of it. */
export async function evaluateSet(
  { config, output, screen }: CommandContext,
  options: EvaluateSetOptions,
): Promise<void> {
  const report = await runSet(config, options, screen);
  output.write(`${summaryOf(report).join("\n")}\n\n${plainTable(setTable(report.groups))}\n`);
  if (options.report !== undefined) await writeSetReport(resolve(options.report), report);
  if (options.features !== undefined) await writeFeatures(resolve(options.features), report);
}

async function writeFeatures(file: string, { records, folder }: SetReport): Promise<void> {
  const rows = records.map((record) => JSON.stringify(featureRow(record, folder.paragraphs)));
  await writeFile(file, `${rows.join("\n")}\n`);
}
