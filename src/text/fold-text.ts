/**
 * Folding brings the spellings of one word together: case, diacritics, look-alike letters and, as the last step, script.
 * The result is plain Latin (`a`–`z`, digits and whatever other scripts bring), so that names and numbers match across
 * the four languages. It is for comparing only: offsets never survive it.
 */

const COMBINING = /\p{M}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Letters that do not decompose, and Kazakh letters by their Russian neighbours (readers type either). */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

const CYRILLIC_LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "и",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  н: "h",
  і: "i",
  к: "k",
  м: "m",
  о: "o",
  р: "p",
  т: "t",
  х: "x",
  у: "y",
};

const TRANSLITERATION: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
  є: "e",
  ґ: "g",
};

const LETTER = /^\p{L}/u;
const SURROGATES = 0xd800;
const PLAIN = /^[a-z0-9]*$/i;

function mapLetters(text: string, table: Readonly<Record<string, string>>): string {
  let mapped = "";
  for (const letter of text) mapped += table[letter] ?? letter;
  return mapped;
}

/** Letters that are written twice or more, once. A pattern with a back reference overflows on a word of millions. */
function withoutDoubles(text: string): string {
  if (!mayHaveDoubles(text)) return text;
  let single = "";
  let last = "";
  for (const letter of text) {
    if (letter === last && LETTER.test(letter)) continue;
    single += letter;
    last = letter;
  }
  return single;
}

/** May say so of letters beyond the basic plane, which are of two units. */
function mayHaveDoubles(text: string): boolean {
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === last || code >= SURROGATES) return true;
    last = code;
  }
  return false;
}

function count(text: string, script: RegExp): number {
  let total = 0;
  for (const letter of text) if (script.test(letter)) total += 1;
  return total;
}

/**
 * A word in two scripts was typed with look-alikes: it is read in the script that most of its letters have. Not so a word
 * with a Cyrillic letter of another alphabet (ѣ), which stays itself: folded again, its neighbours would look misspelt.
 */
function inOneScript(word: string): string {
  if (!CYRILLIC.test(word) || !LATIN.test(word) || hasUnknownCyrillic(word)) return word;
  return count(word, CYRILLIC) >= count(word, LATIN)
    ? mapLetters(word, CYRILLIC_LOOKALIKES)
    : mapLetters(word, LATIN_LOOKALIKES);
}

function hasUnknownCyrillic(word: string): boolean {
  for (const letter of word) if (CYRILLIC.test(letter) && TRANSLITERATION[letter] === undefined) return true;
  return false;
}

/** Folds one word. Idempotent; may return "" (a word of combining marks only). */
export function foldWord(word: string): string {
  const plain = PLAIN.test(word) ? word.toLowerCase() : word.normalize("NFKD").replace(COMBINING, "").toLowerCase();
  // Most words are folded by now: no table has their letters.
  if (PLAIN.test(plain)) return withoutDoubles(plain);
  const bare = mapLetters(plain, LETTERS);
  return withoutDoubles(mapLetters(inOneScript(bare), TRANSLITERATION));
}
