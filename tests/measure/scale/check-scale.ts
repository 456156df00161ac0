import { join } from "node:path";
import { plainTable } from "../../../src/evaluation/plain-table.ts";
import { readPublicSet } from "../../../src/evaluation/public-set.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { requireSets } from "../../support/require-sets.ts";
import type { Check } from "../check.ts";
import { readRunFacts } from "../run-facts.ts";
import { measureSize } from "./measure-size.ts";
import type { MeasuredSize } from "./measured-size.ts";
import { scaleTable } from "./scale-table.ts";
import { sizeFigures } from "./size-figures.ts";
import { writeScaleReport } from "./write-scale-report.ts";

const SET = "poquad";
const WHOLE = { sizes: [1_000, 10_000, 100_000], questions: 500 } as const;
const QUICK = { sizes: [300, 1_000], questions: 60 } as const;

/** Folders of one size after another: what it costs to index, hold and ask them, and what is found. */
export const checkScale: Check = async ({ sets: folder, set: name, sizes, quick, report, root, progress }) => {
  const sets = requireSets("scale", folder, [name ?? SET]);
  // At the start: the files may be worked on while this runs.
  const facts = await readRunFacts(root);
  const usual = quick ? QUICK : WHOLE;
  const set = await readPublicSet(join(sets, name ?? SET));
  const { documents } = await readKnowledge(set.articles);
  const measured: MeasuredSize[] = [];
  for (const size of sizes ?? usual.sizes) {
    measured.push(await measureSize(set, documents, { size, most: usual.questions, progress }));
    progress(plainTable(scaleTable(measured)));
  }
  const figures = measured.flatMap(sizeFigures);
  if (report !== null) await writeScaleReport(report, facts, set.name, measured, figures);
  return figures;
};
