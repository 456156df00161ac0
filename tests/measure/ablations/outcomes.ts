import { thresholdRefusing } from "../../../src/evaluation/measures/threshold-refusing.ts";
import type { QuestionRecord } from "../../../src/evaluation/question-record.ts";
import type { AskingResult, OwnRecord } from "./asking-task.ts";

/** What is told of a pipeline, each a share of the questions that it is about. */
export const MEASURES = [
  "R@1",
  "R@5",
  "quote holds the answer",
  "… as given",
  "out of scope refused",
  "near misses refused",
  "answered right",
  "refused right",
] as const;
export type Measure = (typeof MEASURES)[number];

/** For each measure whether each question is a success, or null where it is not about that question. */
export type Outcomes = Readonly<Record<Measure, readonly (boolean | null)[]>>;

/**
 * The outcomes of the questions, in their order. Refusals of a set are judged at the threshold that declines one in twenty
 * of its answerable questions, in each pipeline anew: without a part the confidence is on another scale.
 */
export function outcomesOf(result: AskingResult): Outcomes {
  return result.of === "set" ? ofSet(result.records) : ofProject(result.records);
}

function ofSet(records: readonly QuestionRecord[]): Outcomes {
  const answerable = records.filter(({ scope }) => scope === "in").map(({ confidence }) => confidence);
  const threshold = thresholdRefusing(0.05, answerable);
  const found = (k: number) => records.map(({ scope, rank }) => (scope === "in" ? rank !== null && rank <= k : null));
  const refused = (scope: QuestionRecord["scope"]) =>
    records.map((record) => (record.scope === scope ? record.confidence < threshold : null));
  const none = records.map(() => null);
  return {
    "R@1": found(1),
    "R@5": found(5),
    "quote holds the answer": records.map(({ quotes }) => quotes?.undeclined ?? null),
    "… as given": records.map(({ quotes }) => quotes?.given ?? null),
    "out of scope refused": refused("out"),
    "near misses refused": refused("near-miss"),
    "answered right": none,
    "refused right": none,
  };
}

/** Attacks are left out: they are refused by all. */
const TO_REFUSE: readonly string[] = ["off-topic", "near-miss", "false-premise"];

function ofProject(records: readonly OwnRecord[]): Outcomes {
  const none = records.map(() => null);
  return {
    "R@1": none,
    "R@5": none,
    "quote holds the answer": none,
    "… as given": none,
    "out of scope refused": none,
    "near misses refused": none,
    "answered right": records.map(({ answerable, passed }) => (answerable ? passed : null)),
    "refused right": records.map(({ kind, passed }) => (TO_REFUSE.includes(kind) ? passed : null)),
  };
}
