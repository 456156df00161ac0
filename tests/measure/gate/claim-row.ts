import type { DraftClaim } from "../../../src/answering/draft.ts";
import type { Language } from "../../../src/text/language.ts";
import type { CitedSource } from "./cited-source.ts";

/** How a true claim was made. */
export type TrueKind = "extract" | "clause" | "joined" | "respelled" | "translated" | "unaided" | "paraphrase";

/** What was done to a true claim, or to its quotes, to make it one that must not pass. */
export type CorruptKind =
  | "digit"
  | "year"
  | "name"
  | "subject"
  | "negation-dropped"
  | "negation-added"
  | "foreign-quote"
  | "stitched-quote"
  | "altered-quote"
  | "unrelated-quote"
  | "exchanged";

/** A claim whose truth is known by how it was made. */
export interface ClaimRow {
  readonly kind: TrueKind | CorruptKind;
  /** Whether the quotes bear it. */
  readonly isTrue: boolean;
  readonly language: Language;
  readonly claim: DraftClaim;
  /** Where its quotes are to be looked for. */
  readonly source: CitedSource;
}
