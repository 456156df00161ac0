import { element, pathThrough } from "../../../src/charts/svg.ts";
import { type Axis, drawChart, seriesClass } from "../../../src/evaluation/charts/draw-chart.ts";

export interface LogChart {
  readonly title: string;
  readonly note: string;
  /** Of the y axis, with its unit. */
  readonly label: string;
  readonly series: readonly { readonly name: string; readonly points: readonly (readonly [x: number, y: number])[] }[];
}

/** What grows with the number of paragraphs. Both axes are logarithmic: what grows in proportion is a straight line. */
export function logChart({ title, note, label, series }: LogChart): string {
  const all = series.flatMap(({ points }) => points);
  const [sizes, values] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return drawChart({
    title,
    note,
    x: powersOfTen("paragraphs", sizes),
    y: powersOfTen(label, values),
    series: series.map(({ name }) => name),
    draw: ({ x, y }) =>
      series.flatMap(({ points }, position) => {
        const style = seriesClass(position);
        const line = points.map((point) => [x(Math.log10(point[0])), y(Math.log10(point[1]))] as const);
        return [
          element("path", { class: `line ${style}`, d: pathThrough(line) }),
          ...line.map(([cx, cy]) => element("circle", { class: `dot ${style}`, cx, cy, r: 4 })),
        ];
      }),
  });
}

/** Whole powers of ten around the values, at least one apart. */
function powersOfTen(label: string, values: readonly number[]): Axis {
  const exponents = values.map(Math.log10);
  const low = Math.floor(Math.min(...exponents));
  const high = Math.max(low + 1, Math.ceil(Math.max(...exponents)));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => low + step);
  return { label, low, high, ticks, format: (exponent) => (10 ** exponent).toLocaleString("en") };
}
