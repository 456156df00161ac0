/** The positions of the `count` highest scores above a floor, highest first; one pass, no sort of all. */
export function highest(scores: ArrayLike<number>, count: number, floor = 0): number[] {
  const positions: number[] = [];
  let lowest = floor;
  for (let position = 0; position < scores.length; position += 1) {
    const score = scores[position] ?? 0;
    if (score <= lowest && (score <= floor || positions.length === count)) continue;
    let place = positions.length;
    while (place > 0 && (scores[positions[place - 1] ?? 0] ?? 0) < score) place -= 1;
    positions.splice(place, 0, position);
    if (positions.length > count) positions.pop();
    if (positions.length === count) lowest = scores[positions[count - 1] ?? 0] ?? 0;
  }
  return positions;
}
