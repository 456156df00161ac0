import { solvePositiveDefinite } from "./solve-positive-definite.ts";

export interface LogisticRegression {
  /** Each as long as `penalties`. */
  readonly rows: readonly Float64Array[];
  /** What came of each row, and what it weighs. */
  readonly isTrue: readonly boolean[];
  readonly weights: readonly number[];
  /** λ of the penalty λ/2·β², by column. */
  readonly penalties: readonly number[];
}

const MOST_STEPS = 60;
const SMALL_STEP = 1e-7;
/** Keeps the matrix regular where neither data nor penalty say anything of a column. */
const RIDGE = 1e-9;

/** The coefficients of an L2-regularised logistic regression, found by Newton's method. */
export function fitLogisticRegression({ rows, isTrue, weights, penalties }: LogisticRegression): Float64Array {
  const found = new Float64Array(penalties.length);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = Float64Array.from(penalties, (penalty, column) => penalty * (found[column] ?? 0));
    const hessian = penalties.map((penalty, column) => {
      const line = new Float64Array(penalties.length);
      line[column] = penalty + RIDGE;
      return line;
    });
    rows.forEach((row, index) => {
      const probability = logistic(dot(row, found));
      const weight = weights[index] ?? 0;
      addScaled(gradient, row, weight * (probability - (isTrue[index] ? 1 : 0)));
      const curvature = weight * probability * (1 - probability);
      hessian.forEach((line, column) => {
        const value = row[column] ?? 0;
        if (value !== 0) addScaled(line, row, curvature * value);
      });
    });
    const change = solvePositiveDefinite(hessian, gradient);
    addScaled(found, change, -1);
    if (change.every((part) => Math.abs(part) < SMALL_STEP)) break;
  }
  return found;
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function addScaled(to: Float64Array, what: Float64Array, factor: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + factor * (what[at] ?? 0);
}
