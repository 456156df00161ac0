import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { composeAnswering } from "../compose.ts";
import { type Draw, drawArticles } from "../evaluation/draw-articles.ts";
import { featureRow } from "../evaluation/feature-row.ts";
import { linkArticles } from "../evaluation/link-articles.ts";
import { plainTable } from "../evaluation/plain-table.ts";
import { readPublicSet } from "../evaluation/public-set.ts";
import type { QuestionRecord } from "../evaluation/question-record.ts";
import { type ScopedQuestion, scopeQuestions } from "../evaluation/scope-questions.ts";
import { measureSet, type SetFigures } from "../evaluation/set-figures.ts";
import { setTable } from "../evaluation/set-table.ts";
import { shareOut } from "../evaluation/share-out.ts";
import { readKnowledge } from "../knowledge/read-knowledge.ts";
import { showProgress } from "../show-progress.ts";
import type { CommandContext } from "./command-context.ts";

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
  /** A file for the evidence of each question. */
  readonly features?: string;
}

/** `npm run evaluate -- --set DIR`: asks a public question set and prints what came of it. */
export async function evaluateSet(
  { config, output, screen }: CommandContext,
  { set: folder, passages, leaveOut, seed, workers, features }: EvaluateSetOptions,
): Promise<void> {
  const set = await readPublicSet(resolve(folder));
  const { documents } = await readKnowledge(set.articles);
  const drawn = drawArticles(documents, drawOf(passages, leaveOut), seed);
  const questions = scopeQuestions(set.questions, new Set(drawn.map(({ id }) => id)), seed);
  const workplace = await mkdtemp(join(tmpdir(), "evaluate-"));
  try {
    const place = { knowledgeFolder: join(workplace, "knowledge"), dataFolder: join(workplace, "data") };
    await linkArticles(set.articles, drawn, place.knowledgeFolder);
    const answering = { ...place, answerThreshold: config.answerThreshold };
    const { opened } = await composeAnswering(answering, screen);
    const progress = showProgress("Asking", screen);
    const script = new URL("./evaluate-set-worker.js", import.meta.url);
    const records = await shareOut<ScopedQuestion, QuestionRecord>(questions, {
      script,
      workerData: answering,
      workers,
      onProgress: progress.update,
    }).finally(progress.stop);
    output.write(`${plainTable(setTable(byLanguage(records, config.answerThreshold)))}\n`);
    if (features !== undefined) {
      const rows = records.map((record) => JSON.stringify(featureRow(record, opened.index.size)));
      await writeFile(resolve(features), `${rows.join("\n")}\n`);
    }
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

function drawOf(passages: number | undefined, leaveOut: number | undefined): Draw {
  if (passages !== undefined) return { take: "paragraphs", paragraphs: passages };
  return leaveOut === undefined ? { take: "all" } : { take: "all-but", share: leaveOut };
}

/** The figures of each language, where there are several, and of all. */
function byLanguage(records: readonly QuestionRecord[], threshold: number): Map<string, SetFigures> {
  const languages = [...new Set(records.map(({ lang }) => lang))];
  const groups = new Map<string, SetFigures>();
  for (const language of languages.length > 1 ? languages : []) {
    groups.set(
      language,
      measureSet(
        records.filter(({ lang }) => lang === language),
        threshold,
      ),
    );
  }
  return groups.set("all", measureSet(records, threshold));
}
