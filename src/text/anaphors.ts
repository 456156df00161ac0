import { foldedPattern } from "./fold-pattern.ts";
import type { Language } from "./language.ts";

/** Pronouns and demonstratives that stand for something said before; for folded words joined by single spaces. */
export const ANAPHORS: Readonly<Record<Language, RegExp>> = {
  pl: foldedPattern(
    "on|ona|oni|one|jego|jej|ich|jemu|mu|nim|nią|nimi|nich|niego|niej|nie[jm]u|ją|je|im|to|tego|temu|tym|tej|tych|tymi|ten|ta|te|tę|tą|ci|tam|wtedy|stąd|stamtąd|tamten|tamta|tamto|swoją|swój|oba|obaj|obie",
  ),
  en: foldedPattern(
    "he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|then|himself|both|one|ones|latter|former|so|same",
  ),
  ru: foldedPattern(
    "он|она|оно|они|его|ее|их|ему|ей|им|ним|ней|нем|них|нему|него|нее|ними|это|этого|этому|этим|этом|этот|эта|эти|этих|той|тот|те|тех|том|тогда|там|туда|оттуда|такое|такой|такая|оба|обе|чужие|своего|своей",
  ),
  kk: foldedPattern(
    "ол|оның|оны|оған|онда|одан|онымен|олар|олардың|оларды|оларға|бұл|бұның|бұны|бұған|бұнда|мұны|мұның|мұнда|мұндай|осы|осының|осыны|сол|соның|соны|соған|сонда|содан|сондай|бұлар|екеуі|екеуінің",
  ),
};
