import { softlyMatches } from "../../text/soft-match.ts";
import { denies, type Negation, negationsIn } from "./negations.ts";
import type { ReadStatement, ReadWord } from "./read-statement.ts";

/** Forms of one verb have at least so much in common. */
const SHARE = 0.6;
/** How many words around a word of the source a "not" may stand to be about it. */
const NEAR = 4;

/**
 * Whether a claim affirms what its grounds affirm and denies what they deny. Each ground is one quote in the version that
 * is nearest to the claim's language.
 *
 * A "not" of the claim needs one in the source about the same word, or, where the source has no such word, any "not" or
 * denial. A "not" of the source about a word of the claim needs one in the claim.
 */
export function bearsPolarity(claim: ReadStatement, grounds: readonly ReadStatement[]): boolean {
  const negated = negationsIn(claim);
  const sources = grounds.map((ground) => ({ ground, negations: negationsIn(ground) }));
  const isDenied = sources.some(({ ground, negations }) => negations.length > 0 || denies(ground));
  for (const negation of negated) {
    if (!isDenied) return false;
    const affirmed = sources.some(({ ground, negations }) => affirms(ground, negations, negation));
    const isShared = sources.some(({ negations }) => negations.some((other) => shareTopic(negation, other)));
    if (affirmed && !isShared) return false;
  }
  if (negated.length > 0 || denies(claim)) return true;
  // The claim affirms throughout: nothing of it may be what the source denies.
  return sources.every(({ ground, negations }) => negations.every((negation) => !isSaidIn(claim, negation, ground)));
}

/** Whether the source says, with no "not" near, what the claim negates. */
function affirms({ words }: ReadStatement, negations: readonly Negation[], { about }: Negation): boolean {
  const [nearest] = about;
  if (nearest === undefined) return false;
  const at = words.flatMap(({ folded }, position) => (isSame(folded, nearest) ? [position] : []));
  if (at.length === 0) return false;
  return at.every((position) => negations.every((negation) => Math.abs(negation.at - position) > NEAR));
}

function shareTopic(a: Negation, b: Negation): boolean {
  return a.about.some((word) => b.about.some((other) => isSame(word, other)));
}

/** Whether an affirming claim has the very word that the source negates. */
function isSaidIn({ words }: ReadStatement, { about }: Negation, ground: ReadStatement): boolean {
  const [nearest] = about;
  if (nearest === undefined) return false;
  const isTold = (word: ReadWord): boolean => !word.isFunction && isSame(word.folded, nearest);
  if (!words.some(isTold)) return false;
  // Said in the source a second time without a "not", it is what the claim may rest on.
  const times = ground.words.filter(isTold).length;
  return times < 2;
}

function isSame(a: string, b: string): boolean {
  return a === b || softlyMatches(a, b, SHARE);
}
