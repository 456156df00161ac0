import type { Rank } from "../../../src/evaluation/measures/recall.ts";
import { rankOf } from "./choose-variant.ts";
import type { KeyedQuestion } from "./read-collection.ts";
import { DEEPEST, type Search } from "./search-engine.ts";

/** What came of the questions put to one engine, in order. */
export interface Asked {
  readonly ranks: Rank[];
  readonly milliseconds: number[];
}

/**
 * Puts each question to every engine before the next one, each time another engine first: whatever else the machine does
 * meanwhile slows them all alike.
 */
export async function askInTurn(
  engines: readonly Search[],
  questions: readonly KeyedQuestion[],
  now: () => number = () => performance.now(),
): Promise<Asked[]> {
  const asked = engines.map((): Asked => ({ ranks: [], milliseconds: [] }));
  for (const [turn, { text, gold }] of questions.entries()) {
    for (let step = 0; step < engines.length; step += 1) {
      const position = (turn + step) % engines.length;
      const [search, of] = [engines[position], asked[position]];
      if (search === undefined || of === undefined) continue;
      const started = now();
      const found = await search(text);
      of.milliseconds.push(now() - started);
      of.ranks.push(rankOf(found.slice(0, DEEPEST), gold));
    }
  }
  return asked;
}
