import type { Language } from "../../text/language.ts";

/** A claim, or what bears it, as the gate reads it. */
export interface Statement {
  readonly text: string;
  readonly language: Language;
}

/** A sentence of the source in its language versions: the original, and the translation that the reader is shown. */
export interface Ground extends Statement {
  /** What "this year" means in it. */
  readonly referenceYear: number | null;
}
