/** What the keys of a Latin keyboard give on the Russian and the Kazakh one (Windows layouts), row by row. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю.";
/** The same keys with the shift key, and the question mark. */
const SHIFTED = '~{}:"<>&';
const SHIFTED_CYRILLIC = "ёхъжэбю?";
/** The Kazakh layout has its own letters in the row of digits. */
const DIGITS = "2345890-=";
const KAZAKH = "әіңғүұқөһ";

const TO_CYRILLIC = new Map([
  ...[...LATIN].map((key, index): [string, string] => [key, CYRILLIC[index] ?? key]),
  ...[...SHIFTED].map((key, index): [string, string] => [key, SHIFTED_CYRILLIC[index] ?? key]),
]);
const TO_KAZAKH = new Map([
  ...TO_CYRILLIC,
  ...[...DIGITS].map((key, index): [string, string] => [key, KAZAKH[index] ?? key]),
]);
const TO_LATIN = new Map([...CYRILLIC].map((key, index) => [key, LATIN[index] ?? key]));

function typed(text: string, keys: ReadonlyMap<string, string>): string {
  return [...text.toLowerCase()].map((letter) => keys.get(letter) ?? letter).join("");
}

/**
 * What a text would read if its keys had been struck with another layout in force: "cfvvbn" is «саммит». Every reading that
 * differs from the text, in lower case; which of them makes sense is for the caller to judge.
 */
export function otherLayouts(text: string): string[] {
  const readings = /\p{Script=Cyrillic}/u.test(text)
    ? [typed(text, TO_LATIN)]
    : [typed(text, TO_CYRILLIC), typed(text, TO_KAZAKH)];
  return [...new Set(readings)].filter((reading) => reading !== text.toLowerCase());
}
