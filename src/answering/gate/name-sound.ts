import { sharedPrefix } from "../../text/soft-match.ts";

/** Letters of one sound in the spellings of the four languages, on folded Latin letters; in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|s/g, "s"],
  [/dzh|rz|zh|dz|z/g, "z"],
  [/ck|kh|ch|cz|ts|tc|c|q|h/g, "k"],
  [/ph/g, "f"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/i([aeou])/g, "$1"],
  [/(.)\1+/g, "$1"],
];
const VOWELS = /[aeiou]/g;
/** What may be left of two forms of a name behind what they share: «-дармен», "-owskiego". */
const LONGEST_ENDING = 6;
const FEWEST_SHARED = 4;
/** Of the longer form's letters, so many have to be shared. */
const SHARED_SHARE = 0.5;
const FEWEST_CONSONANTS = 3;
const CONSONANTS_LEFT = 2;

/** A folded name as it sounds, roughly: "tokajew", "tokayev" and «токаев» (folded "tokaev") are one. */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  return sound;
}

/** Whether two names, as they sound, may be forms of one. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  const shared = sharedPrefix(a, b);
  const longest = Math.max(a.length, b.length);
  const isInflected = shared >= Math.min(FEWEST_SHARED, shortest) && longest - shared <= LONGEST_ENDING;
  if (shared >= 3 && isInflected && shared >= SHARED_SHARE * longest && shortest - shared <= 2) return true;
  return haveOneSkeleton(a, b);
}

/** Vowels are written in many ways: "Sullivan", «Салливан». Short names have too few other letters to go by. */
function haveOneSkeleton(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const [short = "", long = ""] = [a.replace(VOWELS, ""), b.replace(VOWELS, "")].sort(
    (one, other) => one.length - other.length,
  );
  return short.length >= FEWEST_CONSONANTS && long.startsWith(short) && long.length - short.length <= CONSONANTS_LEFT;
}
