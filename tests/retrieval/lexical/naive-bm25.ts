/** BM25 by its definition: one number a unit, for units and a query given as feature → how often. */
export function naiveBm25(units: readonly ReadonlyMap<number, number>[], query: ReadonlyMap<number, number>): number[] {
  const lengths = units.map((unit) => [...unit.values()].reduce((total, count) => total + count, 0));
  const average = Math.max(1, lengths.reduce((total, length) => total + length, 0) / Math.max(1, units.length));
  const idfs = new Map([...query.keys()].map((feature) => [feature, naiveIdf(units, feature)]));
  return units.map((unit, position) => {
    let score = 0;
    for (const [feature, weight] of query) {
      const count = unit.get(feature) ?? 0;
      const norm = 1.2 * (0.25 + (0.75 * (lengths[position] ?? 0)) / average);
      score += (weight * (idfs.get(feature) ?? 0) * count * 2.2) / (count + norm);
    }
    return score;
  });
}

export function naiveIdf(units: readonly ReadonlyMap<number, number>[], feature: number): number {
  const holding = units.filter((unit) => unit.has(feature)).length;
  return Math.log(1 + (units.length - holding + 0.5) / (holding + 0.5));
}
