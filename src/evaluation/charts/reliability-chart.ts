import { element, pathThrough } from "../../charts/svg.ts";
import type { CalibrationBin } from "../measures/expected-calibration-error.ts";
import type { Share } from "../measures/share.ts";
import { drawChart, type Plot, seriesClass, text } from "./draw-chart.ts";
import { percentAxis } from "./percent-axis.ts";

/** A reliability diagram: of the questions with about the same confidence, the share that the folder does answer. */
export function reliabilityChart(title: string, error: number, bins: readonly CalibrationBin[]): string {
  return drawChart({
    title: `${title}: what the confidence is worth`,
    note: `ECE ${error.toFixed(3)}. Whiskers: 95 % intervals (Wilson). Above: number of questions. Dotted: perfect.`,
    x: percentAxis("confidence that the source covers the question"),
    y: percentAxis("questions that it does cover"),
    series: [],
    draw: (plot) => [
      element("path", {
        class: "guide",
        d: pathThrough([
          [plot.x(0), plot.y(0)],
          [plot.x(1), plot.y(1)],
        ]),
      }),
      ...bins.flatMap(({ low, high, meanConfidence, cameTrue }) =>
        meanConfidence === null || cameTrue === null ? [] : bar(low, high, meanConfidence, cameTrue, plot),
      ),
    ],
  });
}

function bar(low: number, high: number, confidence: number, came: Share, { x, y }: Plot): string[] {
  const style = seriesClass(0);
  const [cx, cy] = [x(confidence), y(came.share)];
  const [left, width] = [x(low) + 1, x(high) - x(low) - 2];
  return [
    element("rect", { class: `bar ${style}`, x: left, y: cy, width, height: y(0) - cy }),
    element("path", {
      class: `whisker ${style}`,
      d: pathThrough([
        [cx, y(came.low)],
        [cx, y(came.high)],
      ]),
    }),
    element("circle", { class: `mark ${style}`, cx, cy, r: 5 }),
    text(String(came.whole), { class: "tick", x: left + width / 2, y: y(1) - 6, "text-anchor": "middle" }),
  ];
}
