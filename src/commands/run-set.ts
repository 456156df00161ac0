import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Writable } from "node:stream";
import { type AnsweringConfig, composeAnswering } from "../compose.ts";
import type { Draw } from "../evaluation/draw-articles.ts";
import { folderSize } from "../evaluation/folder-size.ts";
import { layOutSet } from "../evaluation/lay-out-set.ts";
import type { QuestionRecord } from "../evaluation/question-record.ts";
import type { ScopedQuestion } from "../evaluation/scope-questions.ts";
import { measureGroups, type SetReport } from "../evaluation/set-report.ts";
import { shareOut } from "../evaluation/share-out.ts";
import { showProgress } from "../show-progress.ts";
import { tellOwner } from "./tell-owner.ts";

export interface RunSetOptions {
  /** A folder with `articles/` and `questions.jsonl`. */
  readonly set: string;
  /** Draw articles until there are so many paragraphs. */
  readonly passages?: number;
  /** Leave out this share of the articles. */
  readonly leaveOut?: number;
  readonly seed: number;
  /** Number of worker threads. */
  readonly workers: number;
}

/** Draws a folder from a public set, builds its index in a temporary place and has worker threads ask. */
export async function runSet(
  config: Pick<AnsweringConfig, "answerThreshold" | "embeddings">,
  options: RunSetOptions,
  screen: Writable & { readonly isTTY?: boolean },
): Promise<SetReport> {
  const workplace = await mkdtemp(join(tmpdir(), "evaluate-"));
  try {
    return await runIn(workplace, config, options, screen);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

async function runIn(
  workplace: string,
  { answerThreshold, embeddings }: Pick<AnsweringConfig, "answerThreshold" | "embeddings">,
  { set: folder, passages, leaveOut, seed, workers }: RunSetOptions,
  screen: Writable & { readonly isTTY?: boolean },
): Promise<SetReport> {
  const knowledgeFolder = join(workplace, "knowledge");
  const answering: AnsweringConfig = {
    knowledgeFolder,
    dataFolder: join(workplace, "data"),
    answerThreshold,
    embeddings,
  };
  const { name, drawn, questions } = await layOutSet(
    resolve(folder),
    drawOf(passages, leaveOut),
    seed,
    knowledgeFolder,
  );
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
    set: name,
    options: { passages: passages ?? null, leaveOut: leaveOut ?? null, seed, workers },
    folder: { articles: drawn.length, paragraphs: composed.opened.index.size },
    threshold: answerThreshold,
    index: { seconds, bytes: await folderSize(composed.opened.folder) },
    memory: { openBytes, peakBytes: 1024 * process.resourceUsage().maxRSS },
    groups: measureGroups(records, answerThreshold),
    records,
  };
}

function drawOf(passages: number | undefined, leaveOut: number | undefined): Draw {
  if (passages !== undefined) return { take: "paragraphs", paragraphs: passages };
  return leaveOut === undefined ? { take: "all" } : { take: "all-but", share: leaveOut };
}
