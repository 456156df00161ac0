import { quantile } from "../../../src/evaluation/measures/quantile.ts";
import { meanReciprocalRank, recallAt } from "../../../src/evaluation/measures/recall.ts";
import type { Share } from "../../../src/evaluation/measures/share.ts";
import type { Language } from "../../../src/text/language.ts";
import type { Asked } from "./ask-in-turn.ts";

/** What was measured of one engine on one set. */
export interface EngineFigures {
  readonly name: string;
  readonly setup: string;
  readonly kind: "ours" | "as it comes" | "at its best";
  readonly recall: Readonly<Record<"at1" | "at5" | "at10", Share>>;
  readonly mrr: number;
  /** A question. */
  readonly milliseconds: { readonly p50: number; readonly p95: number };
  readonly buildMilliseconds: number;
}

/** All engines on one set. */
export interface ComparedSet {
  readonly set: string;
  readonly language: Language;
  readonly passages: number;
  /** Asked for the figures; those that the variants were chosen on are not among them. */
  readonly questions: number;
  readonly ours: EngineFigures;
  readonly others: readonly EngineFigures[];
}

export type EngineIdentity = Pick<EngineFigures, "name" | "setup" | "kind" | "buildMilliseconds">;

/** @throws RangeError where no question was asked. */
export function figuresOf(engine: EngineIdentity, { ranks, milliseconds }: Asked): EngineFigures {
  const [at1, at5, at10] = [recallAt(ranks, 1), recallAt(ranks, 5), recallAt(ranks, 10)];
  const mrr = meanReciprocalRank(ranks);
  if (at1 === null || at5 === null || at10 === null || mrr === null) throw new RangeError("no question was asked");
  const { name, setup, kind, buildMilliseconds } = engine;
  const spent = { p50: quantile(milliseconds, 0.5), p95: quantile(milliseconds, 0.95) };
  return { name, setup, kind, recall: { at1, at5, at10 }, mrr, milliseconds: spent, buildMilliseconds };
}
