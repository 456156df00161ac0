/** The numbers of the citations in a text, in order, each as often as it stands there: `[1]`, `[2]`. */
export function markersIn(text = ""): number[] {
  return [...text.matchAll(/\[(?<number>\d+)\]/g)].map((match) => Number(match.groups?.["number"]));
}
