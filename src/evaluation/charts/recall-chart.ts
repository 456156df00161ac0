import { element, pathThrough } from "../../charts/svg.ts";
import type { Share } from "../measures/share.ts";
import { drawChart, type Plot, seriesClass } from "./draw-chart.ts";
import { percentAxis } from "./percent-axis.ts";

/** R@1, R@2 … of a group of questions. */
export interface RecallSeries {
  readonly name: string;
  readonly recall: readonly Share[];
}

/** R@k over k, with the 95 % interval as a band. */
export function recallChart(title: string, series: readonly RecallSeries[]): string {
  const all = series.flatMap(({ recall }) => recall);
  const deepest = Math.max(...series.map(({ recall }) => recall.length));
  return drawChart({
    title: `${title}: right paragraph found`,
    note: "Recall among the first k paragraphs. Bands: 95 % intervals (Wilson).",
    x: { label: "k", low: 1, high: deepest, ticks: [1, ...multiplesOfFive(deepest)], format: String },
    y: percentAxis("R@k", Math.min(...all.map(({ low }) => low))),
    series: series.map(({ name }) => name),
    draw: (plot) => series.flatMap(({ recall }, position) => curve(recall, seriesClass(position), plot)),
  });
}

function multiplesOfFive(most: number): number[] {
  return Array.from({ length: Math.floor(most / 5) }, (_, fives) => 5 * (fives + 1));
}

function curve(recall: readonly Share[], style: string, { x, y }: Plot): string[] {
  const along = (of: (share: Share) => number) => recall.map((share, k) => [x(k + 1), y(of(share))] as const);
  const band = [...along(({ high }) => high), ...along(({ low }) => low).reverse()];
  const line = along(({ share }) => share);
  return [
    element("path", { class: `band ${style}`, d: `${pathThrough(band)}Z` }),
    element("path", { class: `line ${style}`, d: pathThrough(line) }),
    ...line.map(([cx, cy]) => element("circle", { class: `dot ${style}`, cx, cy, r: 2.5 })),
  ];
}
