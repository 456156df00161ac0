import type { Figure } from "../check.ts";
import type { MeasuredSize } from "./measured-size.ts";
import type { ByScan } from "./stage.ts";

type Limits = readonly [goal: number, stretch: number];

/** What is asked of a folder of so many paragraphs, or fewer. */
interface SizeGoals {
  readonly upTo: number;
  readonly p95: Limits;
}

const BY_SIZE: readonly SizeGoals[] = [
  { upTo: 1_000, p95: [10, 5] },
  { upTo: 100_000, p95: [30, 15] },
];
const BUILD_SECONDS: Limits = [300, 120];
const GIGABYTES: Limits = [1.5, 0.8];
const POINTS_BELOW: Limits = [1, 0.3];

/** Every figure of a size. Beyond the largest size that has goals all are for information. */
export function sizeFigures({ size, build, rebuild, bytes, compare, ...serve }: MeasuredSize): Figure[] {
  const goals = BY_SIZE.find(({ upTo }) => size <= upTo);
  const told = (name: string, value: number): Figure[] => [{ name: `${size}: ${name}`, value, goal: null }];
  const held = (name: string, value: number, [goal, stretch]: Limits): Figure[] =>
    goals === undefined
      ? told(name, value)
      : [
          { name: `${size}: ${name}`, value, goal: { is: "at most", value: goal } },
          { name: `${size}: ${name}, stretch`, value, goal: { is: "at most", value: stretch, stretch: true } },
        ];
  // Where all vectors are compared there is nothing that a graph could miss.
  const missing = build.store === "exact" ? told : (name: string, value: number) => held(name, value, POINTS_BELOW);
  return [
    ...held("seconds to build", build.seconds, BUILD_SECONDS),
    ...told("seconds to index one changed document", rebuild.seconds),
    ...told("vectors made for it", rebuild.embedded),
    ...told("GB of index files", bytes.index / 1e9),
    ...told("seconds to start", serve.startSeconds),
    ...held("GB of memory while serving", serve.residentBytes / 1e9, GIGABYTES),
    ...told("GB of memory at most", serve.peakBytes / 1e9),
    ...told("ms a question, p50", serve.milliseconds.p50),
    ...held("ms a question, p95", serve.milliseconds.p95, goals?.p95 ?? [0, 0]),
    ...missing("points of gold R@50 that the vectors find less than the exact scan", below(compare.vectors)),
    ...missing("points of gold R@50 that retrieval finds less than with it", below(compare.retrieval)),
    ...told("% of the ten nearest vectors found", 100 * compare.neighbours),
    ...told("gold among the paragraphs that retrieval ranks, %", 100 * compare.retrieval.index),
    ...told("gold R@1 of retrieval, %", 100 * compare.first.index),
  ];
}

function below({ index, exact }: ByScan): number {
  return 100 * (exact - index);
}
