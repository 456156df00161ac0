import { expect, test } from "vitest";
import { fitLogisticRegression, logistic } from "./logistic-regression.ts";

const TRUTH = [-0.5, 2, -1];

/** Every point twice, as true and as not, weighed by the true probability: the best fit is the truth itself. */
function madeUp(penalties = [0, 0, 0]) {
  const points = Array.from({ length: 200 }, (_, index) => [1, Math.sin(index), Math.cos(3 * index) + index / 100]);
  const probabilities = points.map((point) =>
    logistic(point.reduce((sum, value, column) => sum + value * (TRUTH[column] ?? 0), 0)),
  );
  return {
    rows: [...points, ...points].map((point) => Float64Array.from(point)),
    isTrue: [...points.map(() => true), ...points.map(() => false)],
    weights: [...probabilities, ...probabilities.map((probability) => 1 - probability)],
    penalties,
  };
}

test("the regression finds the weights that a made-up problem was made with", () => {
  const found = fitLogisticRegression(madeUp());
  TRUTH.forEach((weight, column) => {
    expect(found[column]).toBeCloseTo(weight, 6);
  });
});

test("a penalty holds its own column back", () => {
  const [, held = 0] = fitLogisticRegression(madeUp([0, 100, 0]));
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(1);
});

test("a column that nothing is known of gets no weight", () => {
  const { rows, ...rest } = madeUp([0, 0, 0, 0]);
  const found = fitLogisticRegression({ ...rest, rows: rows.map((row) => Float64Array.of(...row, 0)) });
  expect(found[1]).toBeCloseTo(2, 6);
  expect(found[3]).toBe(0);
});
