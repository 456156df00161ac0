import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type AnsweringConfig, composeAnswering } from "../compose.ts";
import { checkReferences } from "../evaluation/check-references.ts";
import { copyArticles } from "../evaluation/copy-articles.ts";
import { type Draw, drawArticles } from "../evaluation/draw-articles.ts";
import { featureRow } from "../evaluation/feature-row.ts";
import { folderSize } from "../evaluation/folder-size.ts";
import { plainTable } from "../evaluation/plain-table.ts";
import { readPublicSet } from "../evaluation/public-set.ts";
import type { QuestionRecord } from "../evaluation/question-record.ts";
import { type ScopedQuestion, scopeQuestions } from "../evaluation/scope-questions.ts";
import { measureGroups, type SetReport, summaryOf } from "../evaluation/set-report.ts";
import { setTable } from "../evaluation/set-table.ts";
import { shareOut } from "../evaluation/share-out.ts";
import { writeSetReport } from "../evaluation/write-set-report.ts";
import { readKnowledge } from "../knowledge/read-knowledge.ts";
import { showProgress } from "../show-progress.ts";
import type { CommandContext } from "./command-context.ts";
import { tellOwner } from "./tell-owner.ts";

export interface EvaluateSetOptions {
  /** A folder with `articles/` and `questions.jsonl`. */
  readonly set: string;
  /** Draw articles until there are so many paragraphs. */
  readonly passages?: number;
  /** Leave out this share of the articles. */
  readonly leaveOut?: number;
  readonly seed: number;
  /** Number of worker threads. */
  readonly workers: number;
  /** A folder for the report. */
  readonly report?: string;
  /** A file for the evidence of each question. */
  readonly features?: string;
}

/** `npm run evaluate -- --set DIR`: asks a public question set and prints what came of it. */
export async function evaluateSet(context: CommandContext, options: EvaluateSetOptions): Promise<void> {
  const workplace = await mkdtemp(join(tmpdir(), "evaluate-"));
  try {
    const report = await runSet(context, options, workplace);
    context.output.write(`${summaryOf(report).join("\n")}\n\n${plainTable(setTable(report.groups))}\n`);
    if (options.report !== undefined) await writeSetReport(resolve(options.report), report);
    if (options.features !== undefined) await writeFeatures(resolve(options.features), report);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

/** Draws the folder, builds its index in the workplace and has worker threads ask. */
async function runSet(
  { config, screen }: CommandContext,
  { set: folder, passages, leaveOut, seed, workers }: EvaluateSetOptions,
  workplace: string,
): Promise<SetReport> {
  const set = await readPublicSet(resolve(folder));
  const { documents } = await readKnowledge(set.articles);
  checkReferences(set.questions, documents);
  const drawn = drawArticles(documents, drawOf(passages, leaveOut), seed);
  const questions = scopeQuestions(set.questions, new Set(drawn.map(({ id }) => id)), seed);

  const answering: AnsweringConfig = {
    knowledgeFolder: join(workplace, "knowledge"),
    dataFolder: join(workplace, "data"),
    answerThreshold: config.answerThreshold,
  };
  await copyArticles(set.articles, drawn, answering.knowledgeFolder);
  const started = performance.now();
  const composed = await composeAnswering(answering, screen);
  const seconds = (performance.now() - started) / 1000;
  tellOwner(composed, screen);
  const openBytes = process.memoryUsage.rss();

  const progress = showProgress("Asking", screen);
  const script = new URL("./evaluate-set-worker.js", import.meta.url);
  const sharing = { script, workerData: answering, workers, onProgress: progress.update };
  const records = await shareOut<ScopedQuestion, QuestionRecord>(questions, sharing).finally(progress.stop);
  return {
    set: set.name,
    options: { passages: passages ?? null, leaveOut: leaveOut ?? null, seed, workers },
    folder: { articles: drawn.length, paragraphs: composed.opened.index.size },
    threshold: config.answerThreshold,
    index: { seconds, bytes: await folderSize(composed.opened.folder) },
    memory: { openBytes, peakBytes: 1024 * process.resourceUsage().maxRSS },
    groups: measureGroups(records, config.answerThreshold),
    records,
  };
}

function drawOf(passages: number | undefined, leaveOut: number | undefined): Draw {
  if (passages !== undefined) return { take: "paragraphs", paragraphs: passages };
  return leaveOut === undefined ? { take: "all" } : { take: "all-but", share: leaveOut };
}

async function writeFeatures(file: string, { records, folder }: SetReport): Promise<void> {
  const rows = records.map((record) => JSON.stringify(featureRow(record, folder.paragraphs)));
  await writeFile(file, `${rows.join("\n")}\n`);
}
