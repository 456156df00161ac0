import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { plainTable } from "../../../src/evaluation/plain-table.ts";
import { requireSets } from "../../support/require-sets.ts";
import type { Check, CheckOptions, Figure } from "../check.ts";
import { writeCheckReport } from "../check-report.ts";
import { readRunFacts } from "../run-facts.ts";
import { type AblatedSet, beyondNoise, compareOutcomes } from "./ablated-set.ts";
import { type Ablation, OWN } from "./ablation.ts";
import { type AblationOutcome, ablationTable, verdictTable } from "./ablation-table.ts";
import { ABLATIONS } from "./ablations.ts";
import { askWithout } from "./ask-without.ts";
import { inParallel } from "./in-parallel.ts";
import { outcomesOf } from "./outcomes.ts";
import { questionedSet } from "./questioned-sets.ts";

const QUICK = 40;

const NOTE =
  "Per cent with everything, and in brackets the points that the part adds on the same questions; * is beyond noise (a 99 % interval of the paired difference leaves out 0). Of the public sets a fifth of the articles is left out. “Quote holds the answer” is what would be quoted if nothing were declined. Refusals are told at the threshold that declines one in twenty answerable questions, set for each pipeline anew. No weight was fitted anew without a part.";

/** What each part of the pipeline buys: the same questions, asked of the pipeline with the part and without it. */
export const checkAblations: Check = async (options) => {
  const { report, root, progress } = options;
  const sets = requireSets(
    "ablations",
    options.sets,
    named().filter((set) => set !== OWN),
  );
  // At the start: the files may be worked on while this runs.
  const facts = await readRunFacts(root);
  const workplace = await mkdtemp(join(tmpdir(), "ablations-"));
  try {
    const outcomes = await ablate({ ...options, sets }, workplace);
    progress(plainTable(ablationTable(outcomes)));
    const figures = outcomes.map(figureOf);
    const tables = [
      { title: "What each part buys", rows: verdictTable(outcomes) },
      { title: "Part by part", rows: ablationTable(outcomes), note: NOTE },
    ];
    if (report !== null) {
      await writeCheckReport(report, "What each part buys", { what: "ablations", ...facts, tables, figures });
    }
    return figures;
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
};

function named(): string[] {
  return [...new Set(ABLATIONS.flatMap(({ on }) => on))];
}

async function ablate(
  { sets, quick, root, progress }: CheckOptions & { readonly sets: string },
  workplace: string,
): Promise<AblationOutcome[]> {
  const compared = new Map<Ablation, AblatedSet[]>(ABLATIONS.map((ablation) => [ablation, []]));
  for (const set of named()) {
    const most = quick ? QUICK : Number.POSITIVE_INFINITY;
    const taskIn = await questionedSet(set, { sets, root, workplace, most });
    const pipelines = [null, ...ABLATIONS.filter(({ on }) => on.includes(set))];
    const [all, ...others] = await inParallel(pipelines, availableParallelism(), async (ablation, position) => {
      const started = performance.now();
      const asked = outcomesOf(await askWithout(ablation, taskIn(join(workplace, `${set}-${position}`))));
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      progress(`${set}: ${ablation === null ? "with everything" : `without ${ablation.part}`}, ${seconds} s`);
      return { ablation, asked };
    });
    for (const { ablation, asked } of others) {
      if (ablation !== null && all !== undefined) compared.get(ablation)?.push(compareOutcomes(set, all.asked, asked));
    }
  }
  return [...compared].map(([ablation, some]) => ({ ablation, sets: some }));
}

/** A part stays for what it buys somewhere; one that buys nothing fails the check, unless it is kept for something else. */
function figureOf({ ablation: { part, kept }, sets }: AblationOutcome): Figure {
  const value = sets.flatMap((set) => beyondNoise(set).buys).length;
  return {
    name: `${part}: figures that it raises beyond noise`,
    value,
    goal: kept === undefined ? { is: "at least", value: 1 } : null,
  };
}
