import fc from "fast-check";
import { expect, test } from "vitest";
import { InvertedIndexBuilder } from "../../../src/indexing/inverted-index-builder.ts";
import { InvertedIndex, SEGMENT } from "../../../src/retrieval/lexical/inverted-index.ts";
import { naiveBm25, naiveIdf } from "./naive-bm25.ts";

const feature = fc.oneof(fc.nat(12), fc.integer({ min: 0, max: 0xffff_ffff }));
const unit = fc
  .array(fc.tuple(feature, fc.integer({ min: 1, max: 255 })), { maxLength: 12 })
  .map((entries) => new Map(entries));
const query = fc
  .array(fc.tuple(feature, fc.double({ min: 0.1, max: 3, noNaN: true })), { maxLength: 6 })
  .map((entries) => new Map(entries));

function indexOf(units: readonly ReadonlyMap<number, number>[]): InvertedIndex {
  const builder = new InvertedIndexBuilder();
  for (const features of units) builder.add(features);
  return new InvertedIndex(builder.finish());
}

test("an inverted index scores as BM25 by its definition", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 10 }), query, (units, asked) => {
      const scores = indexOf(units).score(asked);
      const expected = naiveBm25(units, asked);
      expect(scores).toHaveLength(units.length);
      expected.forEach((score, position) => {
        expect(scores[position]).toBeCloseTo(score, 4);
      });
    }),
  );
});

test("an inverted index knows its features and how rare they are", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 10 }), feature, (units, asked) => {
      const index = indexOf(units);
      expect(index.size).toBe(units.length);
      expect(index.has(asked)).toBe(units.some((features) => features.has(asked)));
      expect(index.idf(asked)).toBeCloseTo(naiveIdf(units, asked), 10);
    }),
  );
});

test("a feature that a unit has more than 255 times counts 255 times", () => {
  const index = indexOf([new Map([[7, 300]]), new Map([[8, 1]])]);
  expect([...index.arrays.counts]).toEqual([255, 1]);
  expect([...index.arrays.lengths]).toEqual([300, 1]);
});

test("an index outgrows the builder's first arrays", () => {
  const units = Array.from(
    { length: 5_000 },
    (_, position) =>
      new Map([
        [position, 1],
        [position + 1, 2],
      ]),
  );
  const scores = indexOf(units).score(new Map([[4_321, 1]]));
  const found = [...scores.keys()].filter((position) => (scores[position] ?? 0) > 0);
  expect(found).toEqual([4_320, 4_321]);
});

test("an index of more units than one segment holds scores them all", () => {
  const units = Array.from({ length: SEGMENT + 500 }, (_, position) => new Map([[position % 3, 1 + (position % 5)]]));
  const index = indexOf(units);
  const asked = new Map([
    [1, 1],
    [2, 0.5],
  ]);
  const expected = naiveBm25(units, asked);
  const scores = index.score(asked);
  const wrong = expected.filter((score, position) => Math.abs(score - (scores[position] ?? Number.NaN)) > 1e-4);
  expect(scores).toHaveLength(units.length);
  expect(wrong).toEqual([]);
  expect(index.idf(1)).toBeCloseTo(naiveIdf(units, 1), 10);
});
