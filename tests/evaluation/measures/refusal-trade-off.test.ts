import fc from "fast-check";
import { expect, test } from "vitest";
import { refusalTradeOff, tradeOffAt } from "../../../src/evaluation/measures/refusal-trade-off.ts";

test("the curve runs from nothing refused to all refused", () => {
  expect(refusalTradeOff([0.5, 0.9], [0.1, 0.5])).toEqual([
    { threshold: 0.1, falseRefusals: 0, refused: 0 },
    { threshold: 0.5, falseRefusals: 0, refused: 0.5 },
    { threshold: 0.9, falseRefusals: 0.5, refused: 1 },
    { threshold: Number.POSITIVE_INFINITY, falseRefusals: 1, refused: 1 },
  ]);
});

const confidences = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

test("every point of the curve is what its threshold does, and the curve never turns back", () => {
  fc.assert(
    fc.property(confidences, confidences, (answerable, others) => {
      const curve = refusalTradeOff(answerable, others);
      expect(curve).toEqual(curve.map(({ threshold }) => tradeOffAt(threshold, answerable, others)));
      const rising = curve.map(({ falseRefusals, refused }) => falseRefusals + refused);
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    }),
  );
});
