import { softlyMatches } from "../../text/soft-match.ts";
import { soundsAlike } from "./name-sound.ts";
import type { ReadStatement, ReadWord } from "./read-statement.ts";

/**
 * The share of what a claim says that its grounds have, 0 to 1: of its content words, by a form of the word, by another word
 * for the same concept or country, or by the sound of a name; and of its quantities, which are all borne before this is
 * asked. 1 for a claim of function words alone.
 */
export function contentShare(claim: ReadStatement, grounds: readonly ReadStatement[]): number {
  const content = claim.words.filter(({ isFunction }) => !isFunction);
  if (content.length === 0) return 1;
  const borne = content.filter((word) => grounds.some((ground) => says(ground, word)));
  const quantities = claim.quantities.length;
  return (borne.length + quantities) / (content.length + quantities);
}

function says(ground: ReadStatement, word: ReadWord): boolean {
  if (word.concepts.some((concept) => ground.concepts.has(concept))) return true;
  return ground.words.some(
    (other) =>
      !other.isFunction &&
      (softlyMatches(word.folded, other.folded) ||
        (word.isCapitalised && soundsAlike(word.sound, other.sound)) ||
        word.regions.some((code) => other.regions.includes(code))),
  );
}
