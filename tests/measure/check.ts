/** What a figure has to reach. A stretch goal is told but fails nothing. */
interface Goal {
  readonly is: "above" | "at least" | "at most";
  readonly value: number;
  readonly stretch?: true;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Null: for information. */
  readonly goal: Goal | null;
}

export interface CheckOptions {
  /** The short form: a sample of everything. */
  readonly quick: boolean;
  /** A folder of public question sets, a folder each. */
  readonly sets: string | null;
  /** One of the sets, by its folder's name; the check's own choice where it is null. */
  readonly set: string | null;
  /** Numbers of paragraphs; the check's own choice where it is null. */
  readonly sizes: readonly number[] | null;
  /** A folder to write a full report to. */
  readonly report: string | null;
  /** The project's folder. */
  readonly root: string;
  /** Tells how far it is; one line each. */
  readonly progress: (line: string) => void;
}

/** One of the long checks. */
export type Check = (options: CheckOptions) => Promise<readonly Figure[]>;

/** A NaN meets nothing. */
export function isMet({ value, goal }: Figure): boolean {
  if (goal === null) return true;
  if (goal.is === "above") return value > goal.value;
  return goal.is === "at least" ? value >= goal.value : value <= goal.value;
}

/** The goals missed, without the stretch ones. */
export function missed(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => figure.goal?.stretch !== true && !isMet(figure));
}

/** All figures of a check in one line of JSON. */
export function outcomeLine(what: string, figures: readonly Figure[]): string {
  const told = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  return JSON.stringify({ what, passed: missed(figures).length === 0, figures: told });
}
