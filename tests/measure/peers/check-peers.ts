import { plainTable } from "../../../src/evaluation/plain-table.ts";
import { requireSets } from "../../support/require-sets.ts";
import type { Check } from "../check.ts";
import { readRunFacts } from "../run-facts.ts";
import { compareSet } from "./compare-set.ts";
import type { ComparedSet } from "./compared-set.ts";
import { loadPeers } from "./load-peers.ts";
import { peerFigures } from "./peer-figures.ts";
import { peerTable } from "./peer-table.ts";
import { readCollection } from "./read-collection.ts";
import { writePeerReport } from "./write-peer-report.ts";

/** Public sets of one language each. */
const SETS = ["poquad", "squad2", "xquad-en", "xquad-ru", "kazqad"] as const;
const QUESTIONS = { whole: { toChoose: 200, toMeasure: 2_000 }, quick: { toChoose: 20, toMeasure: 60 } } as const;

/** Our retrieval side by side with other libraries: the same passages and questions, in one run on one machine. */
export const checkPeers: Check = async ({ sets: folder, quick, report, root, progress }) => {
  const sets = requireSets("peers", folder, SETS);
  const facts = await readRunFacts(root);
  const peers = await loadPeers(root);
  const compared: ComparedSet[] = [];
  for (const set of SETS) {
    const questions = quick ? QUESTIONS.quick : QUESTIONS.whole;
    const one = await compareSet(await readCollection(sets, set), { set, peers, questions, progress });
    progress(`${set}, ${one.passages} passages, ${one.questions} questions\n${plainTable(peerTable(one))}`);
    compared.push(one);
  }
  const figures = compared.flatMap(peerFigures);
  if (report !== null) await writePeerReport(report, facts, compared, figures);
  return figures;
};
