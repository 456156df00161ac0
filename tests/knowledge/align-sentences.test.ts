import fc from "fast-check";
import { expect, test } from "vitest";
import { alignSentences } from "../../src/knowledge/align-sentences.ts";

/** Sentences of these lengths, one after another. */
function sentencesOf(lengths: readonly number[]) {
  let at = 0;
  return lengths.map((length) => {
    const start = at;
    at += length + 1;
    return { start, end: start + length };
  });
}

const align = (original: readonly number[], translated: readonly number[]) =>
  alignSentences(sentencesOf(original), sentencesOf(translated))?.map((group) => [group.original, group.translated]);

test("sentences of like lengths are aligned one to one", () => {
  expect(align([120, 60, 90], [130, 66, 95])).toEqual([
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
  ]);
});

test("a translation that is longer throughout is aligned one to one", () => {
  expect(align([100, 50, 80], [300, 150, 240])).toHaveLength(3);
});

test("one sentence that became two is found", () => {
  expect(align([60, 200, 50], [62, 95, 100, 52])).toEqual([
    [[0], [0]],
    [[1], [1, 2]],
    [[2], [3]],
  ]);
});

test("two sentences that became one are found", () => {
  expect(align([90, 100, 40], [195, 42])).toEqual([
    [[0, 1], [0]],
    [[2], [1]],
  ]);
});

test("three sentences for one cannot be aligned", () => {
  expect(align([90], [30, 30, 30])).toBeUndefined();
});

test("sentences of lengths that do not fit are not aligned", () => {
  expect(align([10, 400], [400, 10])).toBeUndefined();
});

test("paragraphs too long to compare are not aligned", () => {
  const lengths = Array<number>(2_000).fill(80);
  expect(align(lengths, lengths)).toBeUndefined();
});

test("an alignment holds each sentence once, in order, by one to one, one to two or two to one", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lengths, lengths, (original, translated) => {
      const groups = align(original, translated);
      if (groups === undefined) return;
      expect(groups.flatMap(([from]) => from)).toEqual([...original.keys()]);
      expect(groups.flatMap(([, to]) => to)).toEqual([...translated.keys()]);
      for (const [from, to] of groups) expect(["1-1", "1-2", "2-1"]).toContain(`${from?.length}-${to?.length}`);
    }),
  );
});
