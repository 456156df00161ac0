import { meanReciprocalRank, type Rank, recallAt } from "../../../src/evaluation/measures/recall.ts";
import type { KeyedQuestion } from "./read-collection.ts";
import type { Collection, Search, Variant } from "./search-engine.ts";

/** The place of the right passage among those found, from 1. */
export function rankOf(found: readonly string[], gold: string): Rank {
  const position = found.indexOf(gold);
  return position < 0 ? null : position + 1;
}

/** The variant that finds most at once on some questions: by R@1, then by MRR, then the one that was named first. */
export async function chooseVariant(
  variants: readonly Variant[],
  collection: Collection,
  questions: readonly KeyedQuestion[],
  onTried: (variant: Variant, recall: number) => void,
): Promise<Variant> {
  let best: { readonly variant: Variant; readonly recall: number; readonly mrr: number } | null = null;
  for (const variant of variants) {
    const ranks = await askAll(await variant.build(collection), questions);
    const recall = recallAt(ranks, 1)?.share ?? 0;
    const mrr = meanReciprocalRank(ranks) ?? 0;
    onTried(variant, recall);
    if (best === null || recall > best.recall || (recall === best.recall && mrr > best.mrr)) {
      best = { variant, recall, mrr };
    }
  }
  if (best === null) throw new RangeError("there is no variant to choose from");
  return best.variant;
}

async function askAll(search: Search, questions: readonly KeyedQuestion[]): Promise<Rank[]> {
  const ranks: Rank[] = [];
  for (const { text, gold } of questions) ranks.push(rankOf(await search(text), gold));
  return ranks;
}
