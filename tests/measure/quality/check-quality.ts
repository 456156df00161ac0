import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runSet } from "../../../src/commands/run-set.ts";
import { composeAnswering } from "../../../src/compose.ts";
import { DEFAULT_ANSWER_THRESHOLD as answerThreshold } from "../../../src/config-variables.ts";
import type { Measured } from "../../../src/evaluation/report.ts";
import { requireSets } from "../../support/require-sets.ts";
import type { Check, CheckOptions } from "../check.ts";
import { writeCheckReport } from "../check-report.ts";
import { readRunFacts } from "../run-facts.ts";
import { readLastReport } from "./last-reports.ts";
import { askOwnQuestions, type OwnTotals } from "./own-questions.ts";
import { percentFigure, type QualityFigure } from "./quality-figure.ts";
import { type OtherCheck, qualityPage } from "./quality-page.ts";
import { LEFT_OUT, type QualityRuns, RUNS, type RunOutcome, SEEDS, SMALL } from "./quality-runs.ts";
import { setGoals } from "./set-goals.ts";

/** Paragraphs of each folder in the short form, which writes no page. */
const QUICK = 12;
const OTHERS = [
  { heading: "Peers", what: "peers" },
  { heading: "What each part buys", what: "ablations" },
  { heading: "Scale", what: "scale" },
  { heading: "The gate", what: "gate" },
  { heading: "Injections", what: "injections" },
] as const;

/** Every figure that has a goal, and docs/quality.md with them and the last reports of other checks. */
export const checkQuality: Check = async ({ sets: folder, quick, report, root, progress }) => {
  const sets = requireSets("quality", folder, RUNS.whole);
  // Before anything else is written: the page is not to call itself a change.
  const facts = await readRunFacts(root);
  const others = await readOthers(report);
  const runs = await runAll({ sets, quick, progress });
  const ofOwn = ownFigures(await askOwn(root, progress));
  const ofSets = setGoals(runs);
  const figures = [...ofSets, ...ofOwn];
  if (!quick) {
    const file = join(root, "docs", "quality.md");
    const last = existsSync(file) ? await readFile(file, "utf8") : "";
    await writeFile(file, qualityPage({ facts, threshold: answerThreshold, runs, ofSets, ofOwn, others, last }));
  }
  if (report !== null) await writeCheckReport(report, "Quality", { what: "quality", ...facts, tables: [], figures });
  return figures;
};

/** Read first: one that is no good is to be told before hours of asking. */
async function readOthers(folder: string | null): Promise<OtherCheck[]> {
  const others: OtherCheck[] = [];
  for (const check of OTHERS) {
    others.push({ ...check, report: folder === null ? null : await readLastReport(folder, check.what) });
  }
  return others;
}

/** Asks all sets, in folders drawn as `QualityRuns` has it. */
async function runAll({
  sets,
  quick,
  progress,
}: Pick<CheckOptions, "quick" | "progress"> & { readonly sets: string }): Promise<QualityRuns> {
  const workers = availableParallelism();
  const ask = async (set: string, draw: { passages?: number; leaveOut?: number }, seed = 1): Promise<RunOutcome> => {
    const started = performance.now();
    const drawn = quick ? { passages: QUICK } : draw;
    const { records, ...outcome } = await runSet(
      { answerThreshold, embeddings: null },
      { set: join(sets, set), ...drawn, seed, workers },
      process.stderr,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    progress(`${set} ${JSON.stringify(drawn)}, seed ${seed}: ${records.length} questions, ${seconds} s`);
    return outcome;
  };
  const whole = await eachOf(RUNS.whole, (set) => ask(set, {}));
  const leftOut = await eachOf(RUNS.leftOut, (set) => ask(set, { leaveOut: LEFT_OUT }));
  const seeds = quick ? SEEDS.slice(0, 1) : SEEDS;
  const small = await eachOf(RUNS.small, async (set) => {
    const outcomes: RunOutcome[] = [];
    for (const seed of seeds) outcomes.push(await ask(set, { passages: SMALL }, seed));
    return outcomes;
  });
  return { whole, leftOut, small };
}

/** One after the other: each takes all cores. */
async function eachOf<Name, Result>(
  names: readonly Name[],
  work: (name: Name) => Promise<Result>,
): Promise<Map<Name, Result>> {
  const results = new Map<Name, Result>();
  for (const name of names) results.set(name, await work(name));
  return results;
}

async function askOwn(root: string, progress: CheckOptions["progress"]): Promise<OwnTotals> {
  const dataFolder = await mkdtemp(join(tmpdir(), "quality-"));
  try {
    const config = { knowledgeFolder: join(root, "knowledge"), dataFolder, answerThreshold, embeddings: null };
    const { answerQuestion } = await composeAnswering(config, process.stderr);
    progress("the project's own questions");
    return await askOwnQuestions(root, answerQuestion);
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}

function ownFigures({ development, unseen }: OwnTotals): QualityFigure[] {
  const half = (name: string, measured: readonly Measured[]): QualityFigure[] =>
    measured.flatMap((one) => (one.share === null ? [] : [percentFigure(`${name}: ${one.name}`, one.share, one.goal)]));
  return [...half("development", development), ...half("unseen", unseen)];
}
