import type { QuestionRecord } from "./question-record.ts";
import { measureSet, type SetFigures } from "./set-figures.ts";

/** A run on a public set: what was asked of what, what it took and what came of it. */
export interface SetReport {
  readonly set: string;
  /** How the folder was drawn from the set's articles, and on how many threads it was asked. */
  readonly options: Readonly<Record<"passages" | "leaveOut", number | null>> &
    Readonly<Record<"seed" | "workers", number>>;
  readonly folder: { readonly articles: number; readonly paragraphs: number };
  readonly threshold: number;
  readonly index: { readonly seconds: number; readonly bytes: number };
  /** Resident set of the process: with the index built and open in one thread, and at most, with all threads asking. */
  readonly memory: { readonly openBytes: number; readonly peakBytes: number };
  /** The figures of each language, where there are several, and of all. */
  readonly groups: ReadonlyMap<string, SetFigures>;
  readonly records: readonly QuestionRecord[];
}

/** The figures of each language, where there are several, and of all together. */
export function measureGroups(records: readonly QuestionRecord[], threshold: number): Map<string, SetFigures> {
  const languages = [...new Set(records.map(({ lang }) => lang))];
  const spoken = languages.length > 1 ? languages : [];
  return new Map([
    ...spoken.map((language) => {
      const ofLanguage = records.filter(({ lang }) => lang === language);
      return [language, measureSet(ofLanguage, threshold)] as const;
    }),
    ["all", measureSet(records, threshold)] as const,
  ]);
}

/** What stands over the table: the folder, the threshold, time, disk and memory. */
export function summaryOf({ set, folder, threshold, index, memory, options }: SetReport): string[] {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `${set}: ${folder.articles} articles, ${folder.paragraphs} paragraphs; declined below ${threshold}`,
    `index: built in ${index.seconds.toFixed(1)} s, ${megabytes(index.bytes)} on disk`,
    `memory: ${megabytes(memory.openBytes)} with the index open, at most ${megabytes(memory.peakBytes)} with threads: ${options.workers}`,
  ];
}
