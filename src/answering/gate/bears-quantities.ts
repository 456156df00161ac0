import { relativeYears } from "../../text/relative-years.ts";
import type { Quantity } from "./quantities.ts";
import type { ReadStatement } from "./read-statement.ts";

/** Whether each number, percentage, month and weekday of a claim stands in what it rests on. */
export function bearsQuantities(claim: ReadStatement, grounds: readonly ReadGround[]): boolean {
  const borne = grounds.flatMap((ground) => [...ground.quantities, ...yearsMeant(ground)]);
  return claim.quantities.every((quantity) => borne.some((one) => isBorneBy(quantity, one)));
}

/** What a claim rests on, taken apart; see `Ground`. */
export interface ReadGround extends ReadStatement {
  readonly referenceYear: number | null;
}

/** A bare number may stand for a percentage ("30–40 %"), not the other way round. */
function isBorneBy({ unit, values }: Quantity, ground: Quantity): boolean {
  const sameUnit = unit === ground.unit || (unit === "percent" && ground.unit === "number");
  return sameUnit && values.some((value) => ground.values.includes(value));
}

/** "This year" in the source means the year it was written in. */
function yearsMeant({ words, language, referenceYear }: ReadGround): Quantity[] {
  if (referenceYear === null) return [];
  const folded = words.map((word) => word.folded).join(" ");
  return relativeYears(folded, language, referenceYear).map((year) => ({ unit: "number", values: [Number(year)] }));
}
