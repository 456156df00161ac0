import type { SourceSentence } from "../cited-source.ts";
import type { ClaimRow } from "../claim-row.ts";

/** What a corruption may draw on. */
interface CorruptionContext {
  /** From 0 to 1, seeded. */
  readonly random: () => number;
  /** Claims of the same kind of source and language, to take a name or a sentence from. */
  readonly others: readonly ClaimRow[];
  /** All sentences of the claim's source. */
  readonly sentences: readonly SourceSentence[];
}

/** Makes a true claim one that must not pass; null where the rule has nothing to work on. */
export type Corruption = (row: ClaimRow, context: CorruptionContext) => ClaimRow | null;

/** An item drawn at random; null of none. */
export function drawOne<T>(items: readonly T[], random: () => number): T | null {
  return items[Math.floor(random() * items.length)] ?? null;
}

/** A row that is false with another text. */
export function withText(row: ClaimRow, kind: ClaimRow["kind"], text: string): ClaimRow {
  return { ...row, kind, isTrue: false, claim: { ...row.claim, text } };
}

/** A row that is false with other quotes. */
export function withQuotes(row: ClaimRow, kind: ClaimRow["kind"], quotes: ClaimRow["claim"]["quotes"]): ClaimRow {
  return { ...row, kind, isTrue: false, claim: { ...row.claim, quotes } };
}

/** All that a row's quotes say. */
export function quotedText({ claim }: ClaimRow): string {
  return claim.quotes.map(({ quote }) => quote).join(" ");
}
