import { element, escapeXml } from "../charts/svg.ts";
import type { AnswerSummary } from "../conversation/answer-statistics.ts";
import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";

const WIDTH = 640;
const HEIGHT = 400;
const LEFT = 48;
const RIGHT = 24;
const TOP = 132;
const BOTTOM = 56;
/** Of a day's room, what its bar takes. */
const BAR = 0.72;
const TICKS = 4;

const COLOURS = {
  paper: "#fcfbf8",
  ink: "#1f1d1a",
  quiet: "#635c52",
  rule: "#ded8cc",
  answered: "#2f6f62",
  declined: "#c98b3c",
};

/** The questions of the latest days, a bar a day: what was answered, and on top of it what was refused. An SVG file. */
export function drawStatistics(language: Language, days: number, summary: AnswerSummary, today = new Date()): string {
  const { answered, declined } = summary;
  const refused = Object.values(declined).reduce((sum, count) => sum + count, 0);
  const bars = latestDays(days, today).map(
    (day) => summary.days.find((one) => one.day === day) ?? { day, answered: 0, declined: 0 },
  );
  const top = roundUp(Math.max(...bars.map((bar) => bar.answered + bar.declined)));
  const y = (value: number): number => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const room = (WIDTH - LEFT - RIGHT) / days;
  const parts = [
    element("rect", { width: WIDTH, height: HEIGHT, fill: COLOURS.paper }),
    text(phrase(language, "stats-days", { days }), LEFT, 34, { "font-size": 18, "font-weight": 600 }),
    ...key(phrase(language, "stats-answered-short"), answered, COLOURS.answered, LEFT),
    ...key(phrase(language, "stats-refused-short"), refused, COLOURS.declined, LEFT + 190),
    ...Array.from({ length: TICKS + 1 }, (_, tick) => (top / TICKS) * tick).flatMap((value) => [
      element("rect", { x: LEFT, y: y(value), width: WIDTH - LEFT - RIGHT, height: 1, fill: COLOURS.rule }),
      text(String(value), LEFT - 8, y(value) + 4, { "font-size": 12, "text-anchor": "end", fill: COLOURS.quiet }),
    ]),
    ...bars.flatMap((bar, index) => {
      const x = LEFT + room * (index + (1 - BAR) / 2);
      const width = room * BAR;
      const [low, middle, high] = [y(0), y(bar.answered), y(bar.answered + bar.declined)];
      return [
        element("rect", { x, y: middle, width, height: low - middle, fill: COLOURS.answered }),
        element("rect", { x, y: high, width, height: middle - high, fill: COLOURS.declined }),
      ];
    }),
    ...[0, Math.floor((days - 1) / 2), days - 1].map((index) =>
      text(dayLabel(language, bars[index]?.day ?? ""), LEFT + room * (index + 0.5), HEIGHT - BOTTOM + 22, {
        "font-size": 12,
        "text-anchor": index === 0 ? "start" : index === days - 1 ? "end" : "middle",
        fill: COLOURS.quiet,
      }),
    ),
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    "font-family": "Noto Sans",
  };
  return element("svg", attributes, parts.join("\n"));
}

/** A series by its colour, its name and its sum. */
function key(name: string, sum: number, colour: string, x: number): string[] {
  return [
    element("rect", { x, y: 58, width: 12, height: 12, rx: 2, fill: colour }),
    text(name, x + 20, 69, { "font-size": 13, fill: COLOURS.quiet }),
    text(String(sum), x + 20, 100, { "font-size": 26, "font-weight": 600 }),
  ];
}

function text(content: string, x: number, y: number, attributes: Readonly<Record<string, string | number>>): string {
  return element("text", { x, y, fill: COLOURS.ink, ...attributes }, escapeXml(content));
}

/** The days up to today, in UTC, oldest first. */
function latestDays(days: number, today: Date): string[] {
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(today);
    day.setUTCDate(day.getUTCDate() - (days - 1 - index));
    return day.toISOString().slice(0, 10);
  });
}

function dayLabel(language: Language, day: string): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
}

/** The least number with one digit that counts, and that four ticks divide, which is no less. */
function roundUp(value: number): number {
  const step = [1, 2, 3, 5, 10, 20, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000].find(
    (one) => one * TICKS >= value,
  );
  return (step ?? Math.ceil(value / TICKS)) * TICKS;
}
