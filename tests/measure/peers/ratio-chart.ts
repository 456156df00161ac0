import { element, escapeXml, pathThrough } from "../../../src/charts/svg.ts";
import { CHART_STYLE } from "../../../src/evaluation/charts/chart-style.ts";
import { seriesClass, text } from "../../../src/evaluation/charts/draw-chart.ts";

export interface RatioBar {
  readonly name: string;
  /** To ours; above 0. */
  readonly ratio: number;
  /** The figure itself. */
  readonly label: string;
}

export interface RatioChart {
  readonly title: string;
  readonly note: string;
  /** Ratios of time span powers of ten. */
  readonly scale: "linear" | "logarithmic";
  readonly bars: readonly RatioBar[];
}

const WIDTH = 720;
const LEFT = 240;
/** Beside the longest bar, for the figures. */
const RIGHT = 150;
const TOP = 76;
const ROW = 34;
const BAR = 18;
const BOTTOM = 40;

/** A horizontal bar for each engine, and a line at 1 where ours stands: bars begin there on a logarithmic scale, at 0 else. */
export function ratioChart({ title, note, scale, bars }: RatioChart): string {
  const height = TOP + ROW * bars.length + BOTTOM;
  const place = scale === "linear" ? (ratio: number) => ratio : Math.log10;
  const ends = [...bars.map(({ ratio }) => place(ratio)), place(1), ...(scale === "linear" ? [0] : [])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (position: number): number =>
    LEFT + ((position - low) / Math.max(high - low, 1e-9)) * (WIDTH - LEFT - RIGHT);
  const start = x(scale === "linear" ? 0 : place(1));
  const parts = [
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(note)),
    element("style", {}, CHART_STYLE),
    element("rect", { class: "paper", width: WIDTH, height }),
    text(title, { class: "title", x: 24, y: 30 }),
    text(note, { class: "note", x: 24, y: 50 }),
    ...bars.flatMap(({ name, ratio, label }, row) => {
      const y = TOP + ROW * row;
      const end = x(place(ratio));
      const style = seriesClass(ratio === 1 ? 0 : 1);
      return [
        element("rect", {
          class: `bar ${style}`,
          x: Math.min(start, end),
          y,
          width: Math.abs(end - start),
          height: BAR,
        }),
        element("circle", { class: `dot ${style}`, cx: end, cy: y + BAR / 2, r: 4 }),
        text(name, { x: LEFT - 12, y: y + 14, "text-anchor": "end" }),
        text(`× ${ratio.toFixed(2)} (${label})`, { class: "tick", x: WIDTH - RIGHT + 14, y: y + 14 }),
      ];
    }),
    element("path", {
      class: "guide",
      d: pathThrough([
        [x(place(1)), TOP - 8],
        [x(place(1)), height - BOTTOM],
      ]),
    }),
    text("ours", { class: "tick", x: x(place(1)), y: height - BOTTOM + 18, "text-anchor": "middle" }),
  ];
  const attributes = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${WIDTH} ${height}`, role: "img" };
  return `${element("svg", attributes, `\n${parts.join("\n")}\n`)}\n`;
}
