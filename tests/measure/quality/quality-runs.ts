import type { SetReport } from "../../../src/evaluation/set-report.ts";

/** The sets asked as they are, with a fifth of their articles left out, and of folders of some 100 paragraphs. */
export const RUNS = {
  whole: ["poquad", "squad2", "xquad-en", "xquad-ru", "xquad-pair", "kazqad", "mtrag-un"],
  leftOut: ["poquad", "squad2", "xquad-en", "xquad-ru", "xquad-pair", "kazqad"],
  small: ["poquad", "squad2", "xquad-en", "xquad-ru", "kazqad"],
} as const;

export const LEFT_OUT = 0.2;
export const SMALL = 100;
/** A small folder has few questions: several are drawn. */
export const SEEDS = [1, 2, 3, 4, 5] as const;

type Run = keyof typeof RUNS;
type SetOf<Of extends Run> = (typeof RUNS)[Of][number];

/** What came of the sets; without the records, of which only the figures are told. */
export interface QualityRuns {
  readonly whole: ReadonlyMap<SetOf<"whole">, RunOutcome>;
  readonly leftOut: ReadonlyMap<SetOf<"leftOut">, RunOutcome>;
  /** One outcome a seed. */
  readonly small: ReadonlyMap<SetOf<"small">, readonly RunOutcome[]>;
}

export type RunOutcome = Omit<SetReport, "records">;
