import type { Answer } from "../answering/answer.ts";
import type { Language } from "../text/language.ts";

/** What an owner may know of the questions of some days. */
export interface AnswerSummary {
  /** Questions of each day that had any, oldest first. */
  readonly days: readonly { readonly day: string; readonly answered: number; readonly declined: number }[];
  readonly answered: number;
  /** Answered in part. */
  readonly partly: number;
  readonly declined: Readonly<Partial<Record<NonNullable<Answer["reason"]>, number>>>;
  readonly languages: Readonly<Partial<Record<Language, number>>>;
  /** From the question to the answer; null where nothing was asked. */
  readonly medianMilliseconds: number | null;
  readonly verdicts: { readonly good: number; readonly bad: number };
}

/** Words that were asked about and that no source has. */
export interface Gap {
  readonly words: string;
  readonly questions: number;
  readonly readers: number;
  /** The latest, in UTC: `2026-11-26`. */
  readonly day: string;
}

/** What was answered and what was not. Both reject with a `StorageError` when it cannot be told. */
export interface AnswerStatistics {
  /** @param days the latest so many, today included */
  summary(days: number): Promise<AnswerSummary>;
  /** Those asked for most often, at most so many. */
  gaps(most: number): Promise<readonly Gap[]>;
}
