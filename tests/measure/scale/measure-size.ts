import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderSize } from "../../../src/evaluation/folder-size.ts";
import { quantile } from "../../../src/evaluation/measures/quantile.ts";
import type { PublicSet } from "../../../src/evaluation/public-set.ts";
import { seededShuffle } from "../../../src/evaluation/seeded-shuffle.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import { UsageError } from "../../support/usage-error.ts";
import type { MeasuredSize } from "./measured-size.ts";
import { runStage } from "./run-stage.ts";
import type { GoldQuestion } from "./stage.ts";
import { writeScaledFolder } from "./write-scaled-folder.ts";

const SEED = 1;
/** What is added to one document, so that it has to be indexed again. */
const ADDED = " Zażółć 2024!";

export interface MeasureSizeOptions {
  /** Paragraphs of the folder. */
  readonly size: number;
  /** At most so many questions are asked. */
  readonly most: number;
  readonly progress: (line: string) => void;
}

/** Makes a folder of one size, builds its index, changes a document, serves and compares; all of it is removed at the end. */
export async function measureSize(
  set: PublicSet,
  documents: readonly SourceDocument[],
  { size, most, progress }: MeasureSizeOptions,
): Promise<MeasuredSize> {
  const workplace = await mkdtemp(join(tmpdir(), "measure-scale-"));
  const tell = (line: string) => progress(`${size}: ${line}`);
  try {
    const [knowledgeFolder, dataFolder] = [join(workplace, "knowledge"), join(workplace, "data")];
    tell("writing the folder");
    const own = await writeScaledFolder(set.articles, documents, size, knowledgeFolder);
    const questions = seededShuffle(goldQuestions(set, own), SEED).slice(0, most);
    if (questions.length === 0) {
      throw new UsageError(`scale needs a set with questions that a paragraph answers: ${set.name} has none here`);
    }
    const task = { knowledgeFolder, dataFolder, questions };

    tell("building the index");
    const build = await runStage("build", task);
    tell(`built in ${build.seconds.toFixed(1)} s; indexing one changed document`);
    const [changed] = own;
    if (changed !== undefined) await appendFile(join(knowledgeFolder, changed.file), ADDED);
    const rebuild = await runStage("rebuild", task);
    const bytes = { knowledge: await folderSize(knowledgeFolder), index: await folderSize(join(dataFolder, "index")) };

    tell(`brought up to date in ${rebuild.seconds.toFixed(1)} s; asking ${questions.length} questions`);
    const { milliseconds, ...serve } = await runStage("serve", task);
    const spent = { p50: quantile(milliseconds, 0.5), p95: quantile(milliseconds, 0.95) };
    tell(`asked in ${spent.p50.toFixed(1)} ms, p95 ${spent.p95.toFixed(1)} ms; comparing with the exact scan`);
    const compare = await runStage("compare", task);
    return { size, questions: questions.length, build, rebuild, bytes, ...serve, milliseconds: spent, compare };
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

/** The questions that a paragraph of these documents answers, the last turn of each. */
function goldQuestions(set: PublicSet, documents: readonly SourceDocument[]): GoldQuestion[] {
  const ids = new Set(documents.map(({ id }) => id));
  return set.questions.flatMap(({ turns, gold }) => {
    const text = turns.at(-1);
    return text === undefined || gold === null || !ids.has(gold.document) ? [] : [{ text, ...gold }];
  });
}
