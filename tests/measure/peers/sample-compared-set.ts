import type { Rank } from "../../../src/evaluation/measures/recall.ts";
import { type ComparedSet, type EngineFigures, figuresOf } from "./compared-set.ts";

/** An engine that finds so many of 100 passages at once, in so many milliseconds each. */
export function sampleEngine(
  name: string,
  kind: EngineFigures["kind"],
  found: number,
  milliseconds: number,
): EngineFigures {
  const ranks = Array.from({ length: 100 }, (_, question): Rank => (question < found ? 1 : 7));
  const engine = { name, kind, setup: `set up for ${name}`, buildMilliseconds: 10 };
  return figuresOf(engine, { ranks, milliseconds: ranks.map(() => milliseconds) });
}

export const sampleComparedSet: ComparedSet = {
  set: "tiny",
  language: "pl",
  passages: 300,
  questions: 100,
  ours: sampleEngine("ours", "ours", 80, 2),
  others: [
    sampleEngine("Swift", "as it comes", 40, 0.1),
    sampleEngine("Swift", "at its best", 60, 0.5),
    sampleEngine("Sound", "as it comes", 77, 1),
    sampleEngine("Sound", "at its best", 82, 4),
  ],
};
