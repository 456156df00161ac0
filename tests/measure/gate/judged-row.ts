import { CHECKS_COMPARED } from "./checks-compared.ts";
import type { ClaimRow } from "./claim-row.ts";

export type CheckName = keyof typeof CHECKS_COMPARED;

/** A claim and what each check finds wrong with it. */
export interface JudgedRow {
  readonly row: ClaimRow;
  readonly faults: Readonly<Record<CheckName, string | null>>;
  /** Time the gate took. */
  readonly milliseconds: number;
}

export function judgeRows(rows: readonly ClaimRow[]): JudgedRow[] {
  return rows.map((row) => {
    const start = performance.now();
    const gate = CHECKS_COMPARED.gate(row);
    const milliseconds = performance.now() - start;
    return {
      row,
      milliseconds,
      faults: {
        gate,
        "citation in range": CHECKS_COMPARED["citation in range"](row),
        "fuzzy match": CHECKS_COMPARED["fuzzy match"](row),
      },
    };
  });
}
