import { expect, test } from "vitest";
import { element } from "../../src/charts/svg.ts";
import { percentAxis } from "../../src/evaluation/charts/percent-axis.ts";
import { setCharts } from "../../src/evaluation/set-charts.ts";
import { measureGroups, type SetReport } from "../../src/evaluation/set-report.ts";
import { SAMPLE_RECORDS, sampleRecord } from "./sample-records.ts";

function reportOf(records: SetReport["records"], set = "tiny"): SetReport {
  return {
    set,
    options: { passages: null, leaveOut: null, seed: 1, workers: 1 },
    folder: { articles: 1, paragraphs: 1 },
    threshold: 0.25,
    index: { seconds: 1, bytes: 1 },
    memory: { openBytes: 1, peakBytes: 1 },
    groups: measureGroups(records, 0.25),
    records,
  };
}

/** The names of the elements in order, once every one is found to be closed in its turn. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name = "", ending] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (closing === "/") expect(open.pop()).toBe(name);
    else names.push(name);
    if (closing === "" && ending === "") open.push(name);
  }
  expect(open).toEqual([]);
  return names;
}

test("every chart is one well-formed SVG with a title, axis labels and colours for dark surroundings", () => {
  const charts = setCharts(reportOf(SAMPLE_RECORDS));
  expect([...charts.keys()]).toEqual(["recall.svg", "refusal.svg", "calibration.svg"]);
  const labels = {
    "recall.svg": ["k", "R@k"],
    "refusal.svg": ["answerable questions declined"],
    "calibration.svg": ["confidence that the source covers the question"],
  };
  for (const [name, svg] of charts) {
    expect(elementsOf(svg).slice(0, 4)).toEqual(["svg", "title", "desc", "style"]);
    expect(svg).toContain("prefers-color-scheme: dark");
    expect(svg).toMatch(/class="title"[^>]*>tiny: /);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const label of labels[name as keyof typeof labels]) expect(svg).toContain(`>${label}</text>`);
  }
});

test("the refusal chart marks the threshold in force on a curve for each kind", () => {
  const svg = setCharts(reportOf(SAMPLE_RECORDS)).get("refusal.svg") ?? "";
  expect(svg.match(/class="mark/g)).toHaveLength(3);
  expect(svg).toContain(">100.0 % at 33.3 %<");
  for (const name of ["out of scope", "near misses", "unanswerable, near nothing"])
    expect(svg).toContain(`>${name}</text>`);
});

test("the recall chart has a curve of twenty points for each language", () => {
  const one = setCharts(reportOf([sampleRecord()])).get("recall.svg") ?? "";
  const two = setCharts(reportOf([sampleRecord(), sampleRecord({ lang: "ru" })])).get("recall.svg") ?? "";
  expect(one.match(/<circle/g)).toHaveLength(20);
  expect(two.match(/<circle/g)).toHaveLength(40);
  expect(two).toContain(">ru</text>");
});

test("there is no chart of refusals or of calibration where nothing should be refused", () => {
  expect([...setCharts(reportOf([sampleRecord()])).keys()]).toEqual(["recall.svg"]);
});

test("the name of a set cannot break its charts", () => {
  const svg = setCharts(reportOf(SAMPLE_RECORDS, 'a<b>&"c"')).get("recall.svg") ?? "";
  expect(svg).toContain("a&lt;b&gt;&amp;&quot;c&quot;");
  elementsOf(svg);
});

test("an element is closed, its attributes escaped and its numbers short", () => {
  expect(element("g", { x: 1 / 3, class: 'a"b' }, "<b/>")).toBe('<g x="0.33" class="a&quot;b"><b/></g>');
  expect(element("g", {})).toBe("<g/>");
});

test.each([
  [0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0.55, [0.5, 0.6, 0.7, 0.8, 0.9, 1]],
  [0.9, [0.9, 0.92, 0.94, 0.96, 0.98, 1]],
  [0.991, [0.98, 1]],
])("an axis of shares from %f has round ticks", (low, ticks) => {
  const axis = percentAxis("share", low);
  expect(axis.ticks).toHaveLength(ticks.length);
  axis.ticks.forEach((tick, position) => {
    expect(tick).toBeCloseTo(ticks[position] ?? Number.NaN, 12);
  });
  expect(axis.low).toBeCloseTo(ticks[0] ?? Number.NaN, 12);
});
