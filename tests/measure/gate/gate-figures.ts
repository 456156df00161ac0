import { quantile } from "../../../src/evaluation/measures/quantile.ts";
import type { Figure } from "../check.ts";
import type { ClaimRow } from "./claim-row.ts";
import type { JudgedRow } from "./judged-row.ts";

type Kind = ClaimRow["kind"];

const FABRICATED: readonly Kind[] = ["foreign-quote", "stitched-quote", "altered-quote"];
const FACTS: readonly Kind[] = ["digit", "year", "name", "subject"];
const NEGATIONS: readonly Kind[] = ["negation-dropped", "negation-added"];

/** Reported apart: written by people, or in a language that the folder has no translation in. */
const APART: readonly Kind[] = ["paraphrase", "unaided"];

/** The gate's figures and what they have to reach. */
export function gateFigures(judged: readonly JudgedRow[]): Figure[] {
  const ofKinds = (...kinds: readonly Kind[]) => judged.filter(({ row }) => kinds.includes(row.kind));
  const byRule = judged.filter(({ row }) => row.isTrue && !APART.includes(row.kind));
  return [
    { name: "true claims made by rule", value: byRule.length, goal: null },
    { name: "corrupted claims", value: judged.filter(({ row }) => !row.isTrue).length, goal: null },
    {
      name: "fabricated quotes accepted",
      value: ofKinds(...FABRICATED).filter(passes).length,
      goal: { is: "at most", value: 0 },
    },
    {
      name: "corrupted numbers, years and names caught, %",
      value: caughtShare(ofKinds(...FACTS)),
      goal: { is: "at least", value: 99 },
    },
    {
      name: "flipped negations caught, %",
      value: caughtShare(ofKinds(...NEGATIONS)),
      goal: { is: "at least", value: 95 },
    },
    { name: "true claims dropped, %", value: caughtShare(byRule), goal: { is: "at most", value: 3 } },
    { name: "honest paraphrases dropped, %", value: caughtShare(ofKinds("paraphrase")), goal: null },
    { name: "true claims with no translation to help dropped, %", value: caughtShare(ofKinds("unaided")), goal: null },
    { name: "unrelated quotes caught, %", value: caughtShare(ofKinds("unrelated-quote")), goal: null },
    { name: "exchanged names caught, %", value: caughtShare(ofKinds("exchanged")), goal: null },
    {
      name: "ms a claim, p99",
      value: quantile(
        judged.map(({ milliseconds }) => milliseconds),
        0.99,
      ),
      goal: null,
    },
  ];
}

function caughtShare(of: readonly JudgedRow[]): number {
  return (100 * of.filter((one) => !passes(one)).length) / of.length;
}

function passes({ faults }: JudgedRow): boolean {
  return faults.gate === null;
}
