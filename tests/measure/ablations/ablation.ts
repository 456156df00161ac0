/** The project's own development questions, beside the public sets. */
export const OWN = "own questions";

/** A part of the pipeline, and the pipeline without it. */
export interface Ablation {
  readonly part: string;
  /** What stands in for it. */
  readonly instead: string;
  /**
   * Modules of `src` and the files of `without` that replace them when the pipeline is linked, so that it is composed as
   * ever and has no switch for this.
   */
  readonly replaced: Readonly<Record<string, string>>;
  /** Why it stays though no set may show what it buys. */
  readonly kept?: string;
  /** Where it matters: public sets, and `OWN`. */
  readonly on: readonly string[];
}
