import { otherLayouts } from "../text/keyboard-layouts.ts";
import { splitWords, type Word } from "../text/split-words.ts";

/** Below this share of known words a message may have been typed with another layout in force … */
const GIBBERISH = 0.34;
/** … and from this share on, a reading makes sense. */
const SENSE = 0.6;
/** A word by itself is mended only from this length on. */
const SHORTEST = 5;

/** A message as it was meant: typed with the wrong keyboard layout it is read with the right one ("cfvvbn" is «саммит»). */
export function mendLayout(message: string, isKnown: (word: Word) => boolean): string {
  const known = (text: string): number => {
    const words = splitWords(text);
    return words.length === 0 ? 0 : words.filter((word) => isKnown(word)).length / words.length;
  };
  const words = splitWords(message);
  // "ECB" and "CO2" make words of another layout by chance.
  const telling = words.length > 1 || (words[0]?.surface.length ?? 0) >= SHORTEST;
  if (!telling || !/\p{Ll}/u.test(message) || known(message) >= GIBBERISH) return message;
  const readings = otherLayouts(message).map((reading) => ({ reading, share: known(reading) }));
  const best = readings.reduce((one, other) => (other.share > one.share ? other : one), { reading: message, share: 0 });
  return best.share >= SENSE ? best.reading : message;
}
