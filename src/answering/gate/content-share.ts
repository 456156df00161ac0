import { softlyMatches } from "../../text/soft-match.ts";
import { soundsAlike } from "./name-sound.ts";
import type { ReadStatement } from "./read-statement.ts";

/**
 * The share of a claim's content words that its grounds have, 0 to 1: by a form of the word, by another word for the same
 * concept, or by the sound of a name. 1 for a claim of function words alone.
 */
export function contentShare(claim: ReadStatement, grounds: readonly ReadStatement[]): number {
  const content = claim.words.filter(({ isFunction }) => !isFunction);
  if (content.length === 0) return 1;
  const borne = content.filter((word) =>
    grounds.some(
      (ground) =>
        word.concepts.some((concept) => ground.concepts.has(concept)) ||
        ground.words.some(
          (other) =>
            !other.isFunction &&
            (softlyMatches(word.folded, other.folded) || (word.isCapitalised && soundsAlike(word.sound, other.sound))),
        ),
    ),
  );
  return borne.length / content.length;
}
