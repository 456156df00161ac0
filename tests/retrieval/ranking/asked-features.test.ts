import fc from "fast-check";
import { expect, test } from "vitest";
import { AskedFeatures } from "../../../src/retrieval/ranking/asked-features.ts";

const feature = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const weighted = fc.uniqueArray(fc.tuple(feature, fc.double({ min: 0, max: 20, noNaN: true })), {
  selector: ([one]) => one,
});

test("asked features weigh what those of them weigh that a text has, whatever was asked before", () => {
  fc.assert(
    fc.property(weighted, fc.array(fc.uniqueArray(feature)), (asked, others) => {
      const features = new AskedFeatures(asked);
      const texts = [...others, asked.filter((_, position) => position % 2 === 0).map(([one]) => one), []];
      for (const text of texts) {
        const expected = asked.reduce((sum, [one, weight]) => (text.includes(one) ? sum + weight : sum), 0);
        expect(features.weightAmong(Uint32Array.from(text))).toBe(expected);
      }
    }),
  );
});

test("asked features weigh nothing where the question does not have one", () => {
  const features = new AskedFeatures([
    [0, 2],
    [7, 0.5],
  ]);
  expect([0, 7, 8].map((one) => features.weightOf(one))).toEqual([2, 0.5, 0]);
  expect(features.total).toBe(2.5);
});
