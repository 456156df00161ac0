import { foldWord } from "../../text/fold-text.ts";
import type { Language } from "../../text/language.ts";
import { sharedPrefix } from "../../text/soft-match.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Continents and their parts, by the United Nations' codes. */
const WIDE_REGIONS =
  "002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155";
/** Languages that are spoken in so many countries that they name none. */
const OF_NO_COUNTRY = new Set(["en", "ar", "pt"]);
/** What an inflected form, or the adjective, has in common with a country's name: "Niemczech", «Германией». */
const SHARED_SHARE = 0.7;
const FEWEST_SHARED = 4;

type NamesByOpening = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** Made when a language is first read: it takes some 25 ms. */
const known = new Map<Language, NamesByOpening>();

/**
 * The countries, continents and peoples that a folded word may name in a language, by their codes: by the language's own
 * lists of regions and languages ("French", «французский»). A word of a longer name stands for all of it.
 */
export function regionsNamed(folded: string, language: Language): string[] {
  const codes: string[] = [];
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  for (const [name, code] of names.get(folded.slice(0, FEWEST_SHARED)) ?? []) {
    const shared = sharedPrefix(name, folded);
    if (name === folded || (shared >= FEWEST_SHARED && shared >= SHARED_SHARE * name.length)) codes.push(code);
  }
  return codes;
}

/** The opening letters lead to the names. */
function namesIn(language: Language): NamesByOpening {
  const byOpening = new Map<string, (readonly [string, string])[]>();
  const add = (name: string | undefined, codes: readonly string[]): void => {
    for (const word of (name ?? "").split(/[\s-]/)) {
      const folded = foldWord(word);
      if (folded.length < FEWEST_SHARED && folded !== foldWord(name ?? "")) continue;
      const opening = folded.slice(0, FEWEST_SHARED);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), ...codes.map((code) => [folded, code] as const)]);
    }
  };
  for (const style of ["long", "short"] as const) {
    const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none", style });
    for (const code of [...pairsOf(LETTERS), ...WIDE_REGIONS.split(" ")]) add(regions.of(code), [code]);
  }
  const languages = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
  for (const code of pairsOf(LETTERS.toLowerCase())) {
    const [people] = (languages.of(code) ?? "").split(" ");
    add(people, [code, ...countryOf(code)]);
  }
  return byOpening;
}

function pairsOf(letters: string): string[] {
  return [...letters].flatMap((first) => [...letters].map((second) => first + second));
}

/** The country that a language is the first one of. */
function countryOf(language: string): string[] {
  if (OF_NO_COUNTRY.has(language)) return [];
  const { region } = new Intl.Locale(language).maximize();
  if (region === undefined) return [];
  return new Intl.Locale(`und-${region}`).maximize().language === language ? [region] : [];
}
