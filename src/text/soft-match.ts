/** Letters that two words must share from the start, and the share of their letters that this must be. */
const SHARED_LETTERS = 3;
const SHARED_SHARE = 0.5;
/** A word no longer than this is matched only by words at most `SHORT_ENDING` letters longer: "war" is not "warning". */
const SHORT = 3;
const SHORT_ENDING = 2;

/** How many letters two folded words share from the start. */
export function sharedPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

/** A number for a folded word's first letters: words that differ in it match softly only where they are one. */
export function openingOf(word: string): number {
  let opening = 0;
  for (let index = 0; index < SHARED_LETTERS; index += 1) opening = Math.imul(opening, 31) + word.charCodeAt(index);
  return opening >>> 0;
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** What may change after three letters in common: "ropa", "ropy", but not "warn", "warto". */
function isShortEnding(ending: string): boolean {
  return ending === "" || (ending.length <= SHORT_ENDING && /^[aeiouy]/.test(ending));
}

/** Whether two folded words may be forms of one: a shared beginning. Numbers match only themselves. */
export function softlyMatches(a: string, b: string, share = SHARED_SHARE): boolean {
  if (a === b) return true;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || startsWithDigit(a)) return false;
  const shared = sharedPrefix(a, b);
  if (shared < SHARED_LETTERS || 2 * shared < share * (a.length + b.length)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter <= SHORT) return Math.abs(a.length - b.length) <= SHORT_ENDING;
  return shared > SHARED_LETTERS || (isShortEnding(a.slice(shared)) && isShortEnding(b.slice(shared)));
}
