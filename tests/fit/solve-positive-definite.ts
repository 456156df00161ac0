/**
 * Solves A·x = b for a symmetric positive definite A by Cholesky's decomposition A = L·Lᵀ.
 *
 * @throws RangeError where A is not positive definite.
 */
export function solvePositiveDefinite(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const lower = decompose(matrix);
  const size = right.length;
  const solution = Float64Array.from(right);
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) subtract(solution, row, at(row, column), column);
    solution[row] = (solution[row] ?? 0) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < size; column += 1) subtract(solution, row, at(column, row), column);
    solution[row] = (solution[row] ?? 0) / at(row, row);
  }
  return solution;
}

function subtract(vector: Float64Array, row: number, factor: number, column: number): void {
  vector[row] = (vector[row] ?? 0) - factor * (vector[column] ?? 0);
}

function decompose(matrix: readonly Float64Array[]): Float64Array[] {
  const lower = matrix.map(({ length }) => new Float64Array(length));
  lower.forEach((line, row) => {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (line[k] ?? 0) * (lower[column]?.[k] ?? 0);
      if (row !== column) line[column] = sum / (lower[column]?.[column] ?? 0);
      else if (sum > 0) line[column] = Math.sqrt(sum);
      else throw new RangeError(`the matrix is not positive definite: ${sum} at ${row}`);
    }
  });
  return lower;
}
