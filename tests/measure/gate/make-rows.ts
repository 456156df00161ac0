import { seededRandom } from "../../../src/evaluation/seeded-random.ts";
import { seededShuffle } from "../../../src/evaluation/seeded-shuffle.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { type CitedSource, sentencesOf } from "./cited-source.ts";
import type { ClaimRow, CorruptKind, TrueKind } from "./claim-row.ts";
import { CORRUPTIONS } from "./corruptions/corruptions.ts";

const SEED = 4;

/** How many of each kind there are to be in each language, as far as the sources have them. */
export interface RowQuota {
  readonly ofTrue: number;
  readonly ofCorrupt: number;
}

/** A sample of true claims, the same of each kind and language; the seed alone decides. */
export function sampleTrue(all: readonly ClaimRow[], { ofTrue }: RowQuota): ClaimRow[] {
  return [...byKind(seededShuffle(all, SEED)).values()].flatMap((rows) =>
    LANGUAGES.flatMap((language) => rows.filter((row) => row.language === language).slice(0, ofTrue)),
  );
}

/** Corrupted claims of each kind and language, made from true ones of every kind in turn. */
export function makeCorrupt(all: readonly ClaimRow[], { ofCorrupt }: RowQuota): ClaimRow[] {
  const random = seededRandom(SEED);
  const sentences = sentencesBySource();
  return LANGUAGES.flatMap((language) => {
    const others = inTurn(
      seededShuffle(
        all.filter((row) => row.language === language),
        SEED,
      ),
    );
    return (Object.keys(CORRUPTIONS) as CorruptKind[]).flatMap((kind) => {
      const made: ClaimRow[] = [];
      for (const row of others) {
        if (made.length === ofCorrupt) break;
        const corrupt = CORRUPTIONS[kind](row, { random, others, sentences: sentences(row.source) });
        if (corrupt !== null) made.push(corrupt);
      }
      return made;
    });
  });
}

/** The sentences of each source, taken apart once. */
function sentencesBySource() {
  const known = new Map<CitedSource, ReturnType<typeof sentencesOf>>();
  return (source: CitedSource) => {
    const sentences = known.get(source) ?? sentencesOf(source.documents.values());
    known.set(source, sentences);
    return sentences;
  };
}

/** One row of each kind after another, so that no kind fills a quota alone. */
function inTurn(rows: readonly ClaimRow[]): ClaimRow[] {
  const kinds = [...byKind(rows).values()];
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
}

function byKind(rows: readonly ClaimRow[]): Map<ClaimRow["kind"], ClaimRow[]> {
  const kinds = new Map<TrueKind | CorruptKind, ClaimRow[]>();
  for (const row of rows) kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), row]);
  return kinds;
}
