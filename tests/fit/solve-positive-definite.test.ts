import { expect, test } from "vitest";
import { solvePositiveDefinite } from "./solve-positive-definite.ts";

test("a system with a positive definite matrix is solved", () => {
  const matrix = [Float64Array.of(4, 2, 1), Float64Array.of(2, 5, 3), Float64Array.of(1, 3, 6)];
  const solution = solvePositiveDefinite(matrix, Float64Array.of(11, 21, 25));
  [1, 2, 3].forEach((value, row) => {
    expect(solution[row]).toBeCloseTo(value, 12);
  });
});

test("a matrix that is not positive definite is refused", () => {
  const matrix = [Float64Array.of(1, 2), Float64Array.of(2, 1)];
  expect(() => solvePositiveDefinite(matrix, Float64Array.of(1, 1))).toThrow(RangeError);
});
