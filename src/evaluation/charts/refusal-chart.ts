import { element, pathThrough } from "../../charts/svg.ts";
import { refusalTradeOff, tradeOffAt } from "../measures/refusal-trade-off.ts";
import { drawChart, type Plot, seriesClass, text } from "./draw-chart.ts";
import { percentAxis } from "./percent-axis.ts";

/** Confidences of questions that should be declined. */
export interface RefusalSeries {
  readonly name: string;
  readonly confidences: readonly number[];
}

/** What each threshold costs in false refusals and brings in right ones; the one in force is marked. */
export function refusalChart(
  title: string,
  threshold: number,
  answerable: readonly number[],
  series: readonly RefusalSeries[],
): string {
  return drawChart({
    title: `${title}: what refusing costs`,
    note: `Every threshold on the confidence; the one in force, ${threshold}, is marked. Dotted: chance.`,
    x: percentAxis("answerable questions declined"),
    y: percentAxis("declined of those that should be"),
    series: series.map(({ name }) => name),
    draw: (plot) => [
      element("path", {
        class: "guide",
        d: pathThrough([
          [plot.x(0), plot.y(0)],
          [plot.x(1), plot.y(1)],
        ]),
      }),
      ...series.flatMap((one, position) => curve(threshold, answerable, one, seriesClass(position), plot)),
    ],
  });
}

/** A mark so low has its label above it, clear of the axis. */
const LOW = 0.1;

function curve(
  threshold: number,
  answerable: readonly number[],
  { name, confidences }: RefusalSeries,
  style: string,
  { x, y }: Plot,
): string[] {
  const points = refusalTradeOff(answerable, confidences);
  const { falseRefusals, refused } = tradeOffAt(threshold, answerable, confidences);
  const label = `${(100 * refused).toFixed(1)} % at ${(100 * falseRefusals).toFixed(1)} %`;
  return [
    element("path", {
      class: `line ${style}`,
      d: pathThrough(points.map((point) => [x(point.falseRefusals), y(point.refused)])),
    }),
    element(
      "circle",
      { class: `mark ${style}`, cx: x(falseRefusals), cy: y(refused), r: 6 },
      element("title", {}, name),
    ),
    text(label, { x: x(falseRefusals) + 12, y: y(refused) + (refused < LOW ? -8 : 16) }),
  ];
}
