import { join } from "node:path";
import { plainTable } from "../../../src/evaluation/plain-table.ts";
import { requireSets } from "../../support/require-sets.ts";
import type { Check } from "../check.ts";
import { type ReportTable, writeCheckReport } from "../check-report.ts";
import { readRunFacts } from "../run-facts.ts";
import type { ClaimRow } from "./claim-row.ts";
import { gateFigures } from "./gate-figures.ts";
import { gateTable, languageTable } from "./gate-table.ts";
import { judgeRows } from "./judged-row.ts";
import { makeCorrupt, sampleTrue } from "./make-rows.ts";
import { readParaphrases } from "./paraphrases.ts";
import { readCitedSource } from "./read-cited-source.ts";
import { translatedClaims } from "./truths/translated-claims.ts";
import { trueClaims } from "./truths/true-claims.ts";

/** Sets of one language, and one with translations. */
const SETS = { poquad: "pl", squad2: "en", "xquad-en": "en", "xquad-ru": "ru", kazqad: "kk" } as const;
const PAIR = "xquad-pair";
const QUOTA = { whole: { ofTrue: 60, ofCorrupt: 80 }, quick: { ofTrue: 4, ofCorrupt: 4 } } as const;

/**
 * What the gate lets through of true claims and of claims made false, in four languages, beside what other systems check.
 * Without `--sets` the claims are made from the shipped article alone.
 */
export const checkGate: Check = async ({ sets: folder, quick, report, root, progress }) => {
  const facts = await readRunFacts(root);
  const all = await readTrueClaims(root, folder, progress);
  const quota = quick ? QUOTA.quick : QUOTA.whole;
  const rows = [...sampleTrue(all, quota), ...makeCorrupt(all, quota)];
  progress(`${rows.length} claims`);
  const judged = judgeRows(rows);
  const tables: ReportTable[] = [gateTable(judged), languageTable(judged)];
  for (const { title, rows: lines } of tables) progress(`${title}\n${plainTable(lines)}`);
  const figures = gateFigures(judged);
  if (report !== null) {
    const details = judged
      .filter(({ row, faults }) => row.isTrue === (faults.gate !== null))
      .map(({ row: { kind, language, claim }, faults }) => ({ kind, language, fault: faults.gate, ...claim }));
    await writeCheckReport(report, "Gate", { what: "gate", ...facts, tables, figures, details });
  }
  return figures;
};

async function readTrueClaims(
  root: string,
  folder: string | null,
  progress: (line: string) => void,
): Promise<ClaimRow[]> {
  const article = await readCitedSource(join(root, "knowledge"));
  const all: ClaimRow[] = [
    ...(await readParaphrases(root, article)),
    ...trueClaims(article, "pl"),
    ...translatedClaims(article),
  ];
  if (folder === null) return all;
  const sets = requireSets("gate", folder, [...Object.keys(SETS), PAIR]);
  for (const [set, language] of Object.entries(SETS)) {
    progress(`reading ${set}`);
    all.push(...trueClaims(await readCitedSource(join(sets, set, "articles")), language));
  }
  all.push(...translatedClaims(await readCitedSource(join(sets, PAIR, "articles"))));
  return all;
}
