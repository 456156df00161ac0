import { sharedPrefix, softlyMatches } from "../../text/soft-match.ts";
import { isAffirmedVerb } from "./kazakh-verbs.ts";
import { denialsIn, type Negation, negationsIn } from "./negations.ts";
import { FIRST, NEVER } from "./negators.ts";
import type { ReadStatement, ReadWord } from "./read-statement.ts";

/** Forms of one verb have at least so much in common. */
const SHARE = 0.6;
/** How many words around a word a "not" may stand to be about it. */
const NEAR = 4;
const CLAUSE_END = /[,;:—–]/u;
/** A claim with so many words for each of a quote's may be held to say all that the quote says. */
const WHOLE_SHARE = 0.6;

/** A statement and what it denies. */
interface Polarity extends ReadStatement {
  readonly negations: readonly Negation[];
  /** Positions of words that deny without a "not". */
  readonly denials: readonly number[];
}

/**
 * Whether a claim affirms what its grounds affirm and denies what they deny. Each ground is one quote in the version that
 * is nearest to the claim's language.
 *
 * In one language, a "not" has to stand in both where its neighbours or what it is about stand in both. Where the other
 * has no such words, a "not" of the claim needs some denial in its grounds. Between languages only the denials' number
 * can be told.
 */
export function bearsPolarity(claim: ReadStatement, grounds: readonly ReadStatement[]): boolean {
  const said = polarityOf(claim);
  const sources = grounds.map(polarityOf);
  const own = sources.filter(({ language }) => language === claim.language);
  if (own.some((source) => source.negations.some((negation) => isDropped(negation, source, said)))) return false;
  if (said.negations.some((negation) => !isBorne(negation, said, sources, own))) return false;
  return !sources.some((source) => losesDenial(source, said, grounds));
}

function polarityOf(statement: ReadStatement): Polarity {
  return { ...statement, negations: negationsIn(statement), denials: denialsIn(statement) };
}

/** Whether a "not" of the claim has one to answer to. */
function isBorne(negation: Negation, claim: Polarity, sources: readonly Polarity[], own: readonly Polarity[]): boolean {
  if (own.some((source) => isDropped(negation, claim, source))) {
    return own.some(({ negations }) => negations.some(({ about }) => isSame(about, negation.about)));
  }
  if (negation.affirms) return true;
  if (claim.words.some(({ folded }) => NEVER[claim.language].test(folded)) && sources.some(saysFirst)) return true;
  return denialsOf([claim]) <= denialsOf(sources) && denialsOf(sources) > 0;
}

function saysFirst({ words, language }: ReadStatement): boolean {
  return words.some(({ folded }) => FIRST[language].test(folded));
}

/** How often statements deny; "nie … nikogo" within a clause denies once. */
function denialsOf(statements: readonly Polarity[]): number {
  return statements.reduce((sum, statement) => {
    const { negations, denials } = statement;
    const apart = negations.filter(({ at }, position) => {
      const before = negations[position - 1];
      return before === undefined || !isNear(statement, before.at, at);
    });
    return sum + apart.length + denials.length;
  }, 0);
}

/** Whether `other`, in the same language, says without a "not" what `statement` negates. */
function isDropped(negation: Negation, statement: Polarity, other: Polarity): boolean {
  return closesGap(negation, statement, other) || (!negation.affirms && affirmsTopic(negation, statement, other));
}

/** Whether the words on both sides of a "not" stand side by side in `other`; at most an auxiliary is between them. */
function closesGap({ at, about, isVerb }: Negation, { words }: Polarity, other: Polarity): boolean {
  const before = words[at - 1];
  const behind = words[at + 1];
  if (before === undefined) return false;
  const isNext = (word: ReadWord): boolean =>
    isVerb ? about !== null && isAffirmedVerb(word.surface, about) : behind !== undefined && isSameWord(word, behind);
  return other.words.some((word, position) => {
    if (!isSameWord(word, before)) return false;
    const next = [1, 2].find((step) => {
      const following = other.words[position + step];
      return following !== undefined && isNext(following);
    });
    if (next === undefined) return false;
    return !isNegatedNear(other, position) && !isNegatedNear(other, position + next);
  });
}

/** Whether the very word that is negated stands in `other` with no denial near it. */
function affirmsTopic({ about, isVerb }: Negation, statement: Polarity, other: Polarity): boolean {
  if (about === null) return false;
  const isTold = (word: ReadWord): boolean =>
    !word.isFunction && (isVerb ? isAffirmedVerb(word.surface, about) : isSame(word.folded, about));
  const told = positionsOf(other.words, isTold);
  if (told.length === 0 || told.some((position) => isDeniedAt(other, position))) return false;
  // Said a second time without a "not", in a form that is nearer, it is what the other statement may mean.
  const affirmed = positionsOf(statement.words, isTold).filter((position) => !isDeniedAt(statement, position));
  return told.some((position) => {
    const word = other.words[position]?.folded ?? "";
    const shared = about === null ? 0 : sharedPrefix(word, about);
    return affirmed.every((at) => sharedPrefix(word, statement.words[at]?.folded ?? "") < shared);
  });
}

function positionsOf(words: readonly ReadWord[], isMeant: (word: ReadWord) => boolean): number[] {
  return words.flatMap((word, position) => (isMeant(word) ? [position] : []));
}

/** A "not" near a position, in the same clause, or a word that denies without one. */
function isDeniedAt(statement: Polarity, position: number): boolean {
  return isNegatedNear(statement, position) || statement.denials.some((at) => isNear(statement, at, position));
}

function isNegatedNear(statement: Polarity, position: number): boolean {
  return statement.negations.some(({ at }) => isNear(statement, at, position));
}

function isNear({ text, words }: ReadStatement, a: number, b: number): boolean {
  if (Math.abs(a - b) > NEAR) return false;
  return !CLAUSE_END.test(text.slice(words[Math.min(a, b)]?.end, words[Math.max(a, b)]?.start));
}

/** Whether a claim that says all that a quote in another language says denies nothing where the quote does. */
function losesDenial(source: Polarity, claim: Polarity, grounds: readonly ReadStatement[]): boolean {
  if (source.negations.every(({ affirms }) => affirms)) return false;
  if (claim.negations.length + claim.denials.length > 0) return false;
  return grounds.length === 1 && contentWords(claim) >= WHOLE_SHARE * contentWords(source);
}

function contentWords({ words }: ReadStatement): number {
  return words.filter(({ isFunction }) => !isFunction).length;
}

function isSameWord(a: ReadWord, b: ReadWord): boolean {
  return a.folded === b.folded || (!a.isFunction && !b.isFunction && softlyMatches(a.folded, b.folded, SHARE));
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || softlyMatches(a, b, SHARE));
}
