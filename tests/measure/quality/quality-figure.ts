import type { Share } from "../../../src/evaluation/measures/share.ts";
import type { Figure } from "../check.ts";

/** A figure of the page on quality, with its 95 % interval where one is known. */
export interface QualityFigure extends Figure {
  readonly interval: readonly [low: number, high: number] | null;
  /** How many questions it is of. */
  readonly of: number;
}

/** A share in per cent; NaN, which meets no goal, where nothing was counted. */
export function percentFigure(name: string, share: Share | null | undefined, goal: number | null): QualityFigure {
  const { share: value, low, high, whole } = share ?? { share: Number.NaN, low: 0, high: 0, whole: 0 };
  return {
    name,
    value: 100 * value,
    goal: goal === null ? null : { is: "at least", value: goal },
    interval: whole === 0 ? null : [100 * low, 100 * high],
    of: whole,
  };
}
