import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { RecordedShare } from "./measures/floor-of.ts";
import { QuestionSetError } from "./question-set-error.ts";

const FILE = "baseline.json";

const recorded = z.object({ part: z.int().nonnegative(), whole: z.int().positive() });
const schema = z.record(z.string(), recorded).transform((shares) => new Map(Object.entries(shares)));

/** What each measure of the development half was when it was last recorded, by the measure's name. */
export type Baseline = ReadonlyMap<string, RecordedShare>;

/**
 * The baseline that lies beside the questions; empty where none was recorded.
 *
 * @throws QuestionSetError where the file is no good.
 */
export async function readBaseline(questions: string): Promise<Baseline> {
  const file = join(questions, FILE);
  if (!existsSync(file)) return new Map();
  try {
    return schema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new QuestionSetError(`${file}: no baseline can be read from it; delete it and run with --record`, { cause });
  }
}

/** Puts the baseline beside the questions, a line for each measure. Gives the file's path. */
export async function writeBaseline(questions: string, baseline: Baseline): Promise<string> {
  const file = join(questions, FILE);
  const lines = [...baseline].map(
    ([name, { part, whole }]) => `  ${JSON.stringify(name)}: { "part": ${part}, "whole": ${whole} }`,
  );
  await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
  return file;
}
