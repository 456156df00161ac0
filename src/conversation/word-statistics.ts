import { phrase } from "../phrases/phrase.ts";
import type { Language } from "../text/language.ts";
import type { AnswerSummary, Gap } from "./answer-statistics.ts";

const REASONS = ["off-topic", "not-in-source", "too-vague", "unverified"] as const;

/** What was asked and answered in so many days, for the owner: a line a figure. */
export function wordStatistics(language: Language, days: number, summary: AnswerSummary): string {
  const { answered, partly, declined, medianMilliseconds, verdicts } = summary;
  const refused = Object.values(declined).reduce((sum, count) => sum + count, 0);
  const reasons = REASONS.flatMap((reason) => {
    const count = declined[reason] ?? 0;
    return count === 0 ? [] : [`  ${phrase(language, `stats-${reason}`, { count })}`];
  });
  const languages = Object.entries(summary.languages).map(([code, count]) => `${code} ${count}`);
  return [
    phrase(language, "stats-days", { days }),
    phrase(language, "stats-questions", { count: answered + refused }),
    phrase(language, "stats-answered", { count: answered, partly }),
    phrase(language, "stats-refused", { count: refused }),
    ...reasons,
    ...(medianMilliseconds === null ? [] : [phrase(language, "stats-time", { milliseconds: medianMilliseconds })]),
    phrase(language, "stats-verdicts", verdicts),
    ...(languages.length === 0 ? [] : [phrase(language, "stats-languages", { languages: languages.join(", ") })]),
  ].join("\n");
}

/** What readers asked about and no source has, for the owner: a line a gap. */
export function wordGaps(language: Language, gaps: readonly Gap[]): string {
  if (gaps.length === 0) return phrase(language, "gaps-none");
  const lines = gaps.map(({ words, questions, readers, day }) =>
    phrase(language, "gaps-line", { words, questions, readers, day }),
  );
  return [phrase(language, "gaps-heading"), ...lines].join("\n");
}
