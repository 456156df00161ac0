import type { Axis } from "./draw-chart.ts";

const STEPS = [0.02, 0.05, 0.1, 0.2];
const MOST_TICKS = 6;

/** An axis of shares (0 to 1) that begins at `low` or a little below and ends at 1, written in per cent. */
export function percentAxis(label: string, low = 0): Axis {
  const step = STEPS.find((one) => (1 - low) / one < MOST_TICKS) ?? 0.2;
  const start = Math.max(0, Math.floor(low / step + 1e-9)) * step;
  const ticks = Array.from({ length: Math.round((1 - start) / step) + 1 }, (_, tick) => start + tick * step);
  return { label, low: start, high: 1, ticks, format: (share) => `${Math.round(100 * share)} %` };
}
