import { type Answerability, measureAnswerability } from "./measures/answerability.ts";
import { balancedCalibrationError } from "./measures/balanced-calibration-error.ts";
import {
  type CalibrationBin,
  calibrationBins,
  expectedCalibrationError,
} from "./measures/expected-calibration-error.ts";
import { quantile } from "./measures/quantile.ts";
import { meanReciprocalRank, recallAt } from "./measures/recall.ts";
import { type Share, shareOf } from "./measures/share.ts";
import { thresholdRefusing } from "./measures/threshold-refusing.ts";
import type { QuestionRecord, QuoteHits } from "./question-record.ts";
import type { Scope } from "./scope-questions.ts";

/** Everything that is measured on the questions of one set, or of one language of it. Null: nothing to measure it on. */
export interface SetFigures {
  readonly questions: Readonly<Record<Scope, number>>;
  /** R@1 to R@20. */
  readonly recall: readonly (Share | null)[];
  readonly mrr: number | null;
  /** Answerable questions whose answer stands in a quote; see `QuoteHits`. */
  readonly quotes: Readonly<Record<keyof QuoteHits, Share | null>>;
  readonly answered: Share | null;
  /** Declined, of each scope; of those in scope they are the false refusals. */
  readonly refused: Readonly<Record<Scope, Share | null>>;
  /** The same of the others with the threshold that at most one in twenty of those in scope is below; null without either. */
  readonly refusedAtFive: Readonly<Record<"out" | "near-miss", Share | null>>;
  /** Answerable in scope against the others, with the whole pipeline and with the paragraph given. */
  readonly answerability: Readonly<
    Record<"out" | "near-miss", { readonly pipeline: Answerability | null; readonly given: Answerability | null }>
  >;
  /** R@5 of questions with earlier turns: asked after them, and alone. */
  readonly followUps: { readonly inConversation: Share | null; readonly alone: Share | null };
  /**
   * How far the confidence is from the share of questions that the folder answers; `bins` are those of all questions.
   * Balanced: of those in scope and out of it, as if there were as many of either.
   */
  readonly calibration: {
    readonly error: number | null;
    readonly errorWithoutNearMisses: number | null;
    readonly balancedError: number | null;
    readonly bins: readonly CalibrationBin[];
  };
  readonly milliseconds: { readonly p50: number; readonly p95: number; readonly p99: number };
}

/** The share of answerable questions that `refusedAtFive` allows to be declined. */
const FALSE_REFUSALS = 0.05;
/** The largest k of R@k. */
const DEEPEST = 20;
const SCOPES = ["in", "out", "near-miss", "unanswerable"] as const satisfies readonly Scope[];

export function measureSet(records: readonly QuestionRecord[], threshold: number): SetFigures {
  const of = (scope: Scope): QuestionRecord[] => records.filter((record) => record.scope === scope);
  const byScope = <T>(measure: (records: readonly QuestionRecord[]) => T): Record<Scope, T> =>
    Object.fromEntries(SCOPES.map((scope) => [scope, measure(of(scope))])) as Record<Scope, T>;
  const ranks = of("in").map(({ rank }) => rank);
  const followUps = of("in").filter(({ rankAlone }) => rankAlone !== undefined);
  const times = records.map(({ milliseconds }) => milliseconds);
  return {
    questions: byScope(({ length }) => length),
    recall: Array.from({ length: DEEPEST }, (_, k) => recallAt(ranks, k + 1)),
    mrr: meanReciprocalRank(ranks),
    quotes: measureQuotes(of("in")),
    answered: shareOf(records, ({ outcome }) => outcome === "answered"),
    refused: byScope((some) => shareOf(some, ({ outcome }) => outcome === "declined")),
    refusedAtFive: { out: refusedAtFive(of("in"), of("out")), "near-miss": refusedAtFive(of("in"), of("near-miss")) },
    answerability: {
      out: against(of("in"), of("out"), threshold),
      "near-miss": against(of("in"), of("near-miss"), threshold),
    },
    followUps: {
      inConversation: recallAt(
        followUps.map(({ rank }) => rank),
        5,
      ),
      alone: recallAt(
        followUps.map(({ rankAlone }) => rankAlone ?? null),
        5,
      ),
    },
    calibration: measureCalibration(records),
    milliseconds: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
  };
}

function refusedAtFive(answerable: readonly QuestionRecord[], others: readonly QuestionRecord[]): Share | null {
  if (answerable.length === 0) return null;
  const threshold = thresholdRefusing(
    FALSE_REFUSALS,
    answerable.map(({ confidence }) => confidence),
  );
  return shareOf(others, ({ confidence }) => confidence < threshold);
}

function measureCalibration(records: readonly QuestionRecord[]): SetFigures["calibration"] {
  const binsOf = (some: readonly QuestionRecord[]): CalibrationBin[] =>
    calibrationBins(some.map(({ confidence, scope }) => ({ confidence, isTrue: scope === "in" })));
  const others = records.filter(({ scope }) => scope !== "near-miss");
  // Where the folder answers everything, whatever is less than certain would count as an error.
  const errorOf = (some: readonly QuestionRecord[]): number | null =>
    some.every(({ scope }) => scope === "in") ? null : expectedCalibrationError(binsOf(some));
  const confidences = (wanted: Scope): number[] =>
    records.filter(({ scope }) => scope === wanted).map(({ confidence }) => confidence);
  return {
    error: errorOf(records),
    errorWithoutNearMisses: errorOf(others),
    balancedError: balancedCalibrationError(confidences("in"), confidences("out")),
    bins: binsOf(records),
  };
}

function measureQuotes(records: readonly QuestionRecord[]): SetFigures["quotes"] {
  const hits = records.flatMap(({ quotes }) => quotes ?? []);
  return {
    given: shareOf(hits, ({ given }) => given),
    givenBest: shareOf(hits, ({ givenBest }) => givenBest),
    undeclined: shareOf(hits, ({ undeclined }) => undeclined),
    undeclinedBest: shareOf(hits, ({ undeclinedBest }) => undeclinedBest),
  };
}

/** A question out of scope has no paragraph that could be given: there the best one found stands in for it. */
function against(answerable: readonly QuestionRecord[], others: readonly QuestionRecord[], threshold: number) {
  const found = ({ confidence }: QuestionRecord): number => confidence;
  const given = ({ confidence, givenConfidence }: QuestionRecord): number => givenConfidence ?? confidence;
  const hasGiven = answerable.some(({ givenConfidence }) => givenConfidence !== null);
  return {
    pipeline: measureAnswerability(answerable.map(found), others.map(found), threshold),
    given: hasGiven ? measureAnswerability(answerable.map(given), others.map(given), threshold) : null,
  };
}
