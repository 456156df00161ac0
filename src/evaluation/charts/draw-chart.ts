import { element, escapeXml, pathThrough } from "../../charts/svg.ts";
import { CHART_STYLE } from "./chart-style.ts";

export interface Axis {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** Where values lie on the drawing, in its units. */
export interface Plot {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export interface ChartOptions {
  readonly title: string;
  /** One line under the title. */
  readonly note: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Names of the series, in the order of the classes `s0`, `s1` …; a legend is drawn where there are several. */
  readonly series: readonly string[];
  /** The SVG elements inside the axes. */
  readonly draw: (plot: Plot) => readonly string[];
}

const WIDTH = 640;
const HEIGHT = 440;
const LEFT = 72;
const RIGHT = 24;
const TOP = 72;
const BOTTOM = 60;
/** Room for one entry of the legend. */
const LEGEND_LINE = 20;
/** Different classes of series (see the style). */
const STYLES = 4;

/** A whole SVG file: title, axes with labels and grid, what is drawn inside them, legend. */
export function drawChart({ title, note, x, y, series, draw }: ChartOptions): string {
  const plot: Plot = {
    x: (value) => LEFT + ((value - x.low) / (x.high - x.low)) * (WIDTH - LEFT - RIGHT),
    y: (value) => HEIGHT - BOTTOM - ((value - y.low) / (y.high - y.low)) * (HEIGHT - TOP - BOTTOM),
  };
  const parts = [
    element("title", {}, escapeXml(title)),
    element("desc", {}, escapeXml(note)),
    element("style", {}, CHART_STYLE),
    element("rect", { class: "paper", width: WIDTH, height: HEIGHT }),
    text(title, { class: "title", x: LEFT, y: 30 }),
    text(note, { class: "note", x: LEFT, y: 50 }),
    ...grid(plot, x, y),
    ...draw(plot),
    ...(series.length > 1 ? legend(series) : []),
  ];
  const attributes = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" };
  return `${element("svg", attributes, `\n${parts.join("\n")}\n`)}\n`;
}

export function text(content: string, attributes: Readonly<Record<string, string | number>>): string {
  return element("text", attributes, escapeXml(content));
}

/** The class of a series by its position. */
export function seriesClass(position: number): string {
  return `s${position % STYLES}`;
}

function grid(plot: Plot, x: Axis, y: Axis): string[] {
  const [left, right, top, bottom] = [plot.x(x.low), plot.x(x.high), plot.y(y.high), plot.y(y.low)];
  const middle = (top + bottom) / 2;
  return [
    ...y.ticks.flatMap((tick) => [
      element("path", {
        class: "grid",
        d: pathThrough([
          [left, plot.y(tick)],
          [right, plot.y(tick)],
        ]),
      }),
      text(y.format(tick), { class: "tick", x: left - 8, y: plot.y(tick) + 4, "text-anchor": "end" }),
    ]),
    ...x.ticks.flatMap((tick) => [
      element("path", {
        class: "grid",
        d: pathThrough([
          [plot.x(tick), bottom],
          [plot.x(tick), bottom + 5],
        ]),
      }),
      text(x.format(tick), { class: "tick", x: plot.x(tick), y: bottom + 20, "text-anchor": "middle" }),
    ]),
    text(x.label, { x: (left + right) / 2, y: HEIGHT - 14, "text-anchor": "middle" }),
    text(y.label, { x: 20, y: middle, "text-anchor": "middle", transform: `rotate(-90 20 ${middle})` }),
  ];
}

/** Bottom right, where the curves of these charts do not run. */
function legend(series: readonly string[]): string[] {
  const left = WIDTH - RIGHT - 220;
  const top = HEIGHT - BOTTOM - 12 - LEGEND_LINE * (series.length - 1);
  return series.flatMap((name, position) => {
    const y = top + LEGEND_LINE * position;
    return [
      element("path", {
        class: `line ${seriesClass(position)}`,
        d: pathThrough([
          [left, y - 4],
          [left + 28, y - 4],
        ]),
      }),
      text(name, { x: left + 36, y }),
    ];
  });
}
