import { seededShuffle } from "../../../src/evaluation/seeded-shuffle.ts";
import { askInTurn } from "./ask-in-turn.ts";
import { chooseVariant } from "./choose-variant.ts";
import { type ComparedSet, type EngineIdentity, figuresOf } from "./compared-set.ts";
import { ourRetrieval } from "./our-retrieval.ts";
import type { KeyedQuestion, QuestionedCollection } from "./read-collection.ts";
import type { Collection, Peer, Search, Variant } from "./search-engine.ts";

export interface CompareOptions {
  readonly set: string;
  readonly peers: readonly Peer[];
  /** At most so many questions to choose variants on, and to measure on. */
  readonly questions: { readonly toChoose: number; readonly toMeasure: number };
  readonly progress: (line: string) => void;
}

/** A quarter of the questions chooses the peers' variants and is asked of none again. */
const TO_CHOOSE = 0.25;
const SEED = 1;

interface Engine extends EngineIdentity {
  readonly search: Search;
}

/** Measures our retrieval and the peers, each as it comes and at its best, on one set. */
export async function compareSet(
  { collection, questions }: QuestionedCollection,
  { set, peers, questions: most, progress }: CompareOptions,
): Promise<ComparedSet> {
  const [choosing, measuring] = split(questions, most);
  const engines: Engine[] = [await build({ name: "ours", kind: "ours" }, ourRetrieval, collection)];
  for (const peer of peers) {
    const { name } = peer;
    engines.push(await build({ name, kind: "as it comes" }, peer.asItComes(collection.language), collection));
    const candidates = peer.candidates(collection.language);
    const best = await chooseVariant(candidates, collection, choosing, ({ setup }, recall) =>
      progress(
        `${set}: ${name}, ${setup}: R@1 ${(100 * recall).toFixed(1)} on ${choosing.length} questions to choose on`,
      ),
    );
    engines.push(await build({ name, kind: "at its best" }, best, collection));
  }
  const searches = engines.map(({ search }) => search);
  await askInTurn(searches, choosing);
  progress(`${set}: asking ${measuring.length} questions`);
  const asked = await askInTurn(searches, measuring);
  const [ours, ...others] = engines.map((engine, position) =>
    figuresOf(engine, asked[position] ?? { ranks: [], milliseconds: [] }),
  );
  if (ours === undefined) throw new RangeError("there is no engine to measure");
  const { language, passages } = collection;
  return { set, language, passages: passages.length, questions: measuring.length, ours, others };
}

function split(
  questions: readonly KeyedQuestion[],
  { toChoose, toMeasure }: CompareOptions["questions"],
): [KeyedQuestion[], KeyedQuestion[]] {
  const shuffled = seededShuffle(questions, SEED);
  const choosing = Math.min(toChoose, Math.round(TO_CHOOSE * shuffled.length));
  return [shuffled.slice(0, choosing), shuffled.slice(choosing, choosing + toMeasure)];
}

/** Built twice, so that the second time counts: the first engine would otherwise pay for compiling what others share. */
async function build(
  { name, kind }: Pick<EngineIdentity, "name" | "kind">,
  variant: Variant,
  collection: Collection,
): Promise<Engine> {
  await variant.build(collection);
  const started = performance.now();
  const search = await variant.build(collection);
  return { name, kind, setup: variant.setup, buildMilliseconds: performance.now() - started, search };
}
