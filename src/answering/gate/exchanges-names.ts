import type { ReadStatement, ReadWord } from "./read-statement.ts";

/** A word of a claim that stands once in the claim and once in its ground. */
interface Pairing {
  /** Position in the ground. */
  readonly there: number;
  readonly isName: boolean;
}

/** So many other words have to stand in the ground's order before two names out of it say anything. */
const FEWEST_WORDS = 3;

/**
 * Whether a claim says a ground's words in their order, but with two names in each other's place: "Kallas met Tokayev" for
 * "Tokayev met Kallas". Only in the ground's language, where the order can be compared.
 */
export function exchangesNames(claim: ReadStatement, ground: ReadStatement): boolean {
  if (claim.language !== ground.language) return false;
  const pairings = pairingsOf(claim.words, ground.words);
  const others = pairings.filter(({ isName }) => !isName);
  if (others.length < FEWEST_WORDS || !isRising(others.map(({ there }) => there))) return false;
  const names = pairings.flatMap(({ isName, there }, at) => (isName ? [{ there, slot: slotOf(pairings, at) }] : []));
  return names.some((one, at) =>
    names
      .slice(at + 1)
      .some((other) => isIn(one.there, other.slot) && isIn(other.there, one.slot) && !sameSlot(one, other)),
  );
}

function pairingsOf(claim: readonly ReadWord[], ground: readonly ReadWord[]): Pairing[] {
  return claim.flatMap((word) => {
    const isSame = ({ folded }: ReadWord): boolean => folded === word.folded;
    const there = ground.findIndex(isSame);
    if (there < 0 || claim.filter(isSame).length > 1 || ground.filter(isSame).length > 1) return [];
    return [{ there, isName: word.isCapitalised && ground[there]?.isCapitalised === true }];
  });
}

/** The stretch of the ground between the nearest words that are no names, on both sides. */
type Slot = readonly [after: number, before: number];

function slotOf(pairings: readonly Pairing[], at: number): Slot {
  const after = pairings.slice(0, at).findLast(({ isName }) => !isName)?.there ?? -1;
  const before = pairings.slice(at + 1).find(({ isName }) => !isName)?.there ?? Number.POSITIVE_INFINITY;
  return [after, before];
}

function isIn(position: number, [after, before]: Slot): boolean {
  return position > after && position < before;
}

function sameSlot(one: { readonly slot: Slot }, other: { readonly slot: Slot }): boolean {
  return one.slot[0] === other.slot[0];
}

function isRising(positions: readonly number[]): boolean {
  return positions.every((position, at) => at === 0 || position > (positions[at - 1] ?? 0));
}
