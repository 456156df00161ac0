import { foldWord } from "../../text/fold-text.ts";
import { eachLanguage, type Language } from "../../text/language.ts";
import { sharedPrefix } from "../../text/soft-match.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What an inflected form, or the adjective, has in common with a country's name: "Niemczech", «Германией». */
const SHARED_SHARE = 0.7;
const FEWEST_SHARED = 4;

/** The countries that a folded word may name in a language, by their code; by the language's own list of countries. */
export function regionsNamed(folded: string, language: Language): string[] {
  const codes: string[] = [];
  for (const [name, code] of NAMES[language].get(folded.slice(0, FEWEST_SHARED)) ?? []) {
    const shared = sharedPrefix(name, folded);
    if (name === folded || (shared >= FEWEST_SHARED && shared >= SHARED_SHARE * name.length)) codes.push(code);
  }
  return codes;
}

type NamesByOpening = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** Countries of one word; the opening letters lead to them. */
function namesIn(language: Language): NamesByOpening {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const byOpening = new Map<string, (readonly [string, string])[]>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name === undefined || /[\s-]/.test(name)) continue;
      const folded = foldWord(name);
      const opening = folded.slice(0, FEWEST_SHARED);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), [folded, first + second] as const]);
    }
  }
  return byOpening;
}

const NAMES = eachLanguage(namesIn);
