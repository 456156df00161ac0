import type { Language } from "../../../../src/text/language.ts";
import { type Corruption, withText } from "./corruption.ts";
import { affirmedVerb, negatedVerb } from "./kazakh-verb.ts";

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list})(?![\\p{L}\\p{N}-])`, "giu");

/** Words that negate: a sentence with just one of them says the opposite without it. */
const NEGATIONS: Readonly<Record<Language, RegExp>> = {
  pl: words("nie|nigdy|ani|żaden|żadn\\p{L}+|nikt|nikogo|nikomu|nic|niczego|bez|brak\\p{L}*"),
  en: /(?<!\p{L})(?:not|never|no|nor|neither|none|nobody|nothing|without|cannot|lack\p{L}*)(?!\p{L})|n[’']t(?!\p{L})/giu,
  ru: words("не|ни|нет|никогда|никто|никого|ничто|ничего|без|никак\\p{L}+|нельзя"),
  kk: /(?<!\p{L})(?:емес|жоқ|ешқашан|ешкім|ешқандай|ешбір|ештеңе)(?!\p{L})|\p{L}{2,}(?:(?<=[аәеоөұүыіуияёэрлй])м|(?<=[зжмнң])б|(?<=[бвгғдкқпстфхцчшщ])п)[ае](?:йды|йді|ды|ді|ған|ген)(?!\p{L})/giu,
};

/** A negation that affirms, or whose loss makes no opposite. */
const NO_NEGATION: Readonly<Record<Language, RegExp>> = {
  pl: /nie\s+(?:tylko|mniej|więcej|później|wcześniej|tyle|dość|licząc|zawsze)|co\s+nie|o ile nie|czy nie/iu,
  en: /not\s+(?:only|just|merely|least|until|to|all|every|necessarily)|no\s+(?:less|more|longer|later|fewer|doubt|one)|whether or not|nothing but|if not/iu,
  ru: /не\s+(?:только|менее|более|позднее|позже|столько|всегда|считая)|если не|едва не|чуть не|пока не|ни один|тем не менее/iu,
  kk: /ғана емес/iu,
};

type Rewrite = (text: string) => string;

const replacing =
  (pattern: RegExp, replacement: string): Rewrite =>
  (text) =>
    text.replace(pattern, replacement);

const DROP: Readonly<Record<Language, readonly Rewrite[]>> = {
  pl: [replacing(/(?<!\p{L})nie\s+(?=\p{Ll})/iu, "")],
  en: [
    replacing(
      /(?<=\b(?:is|are|was|were|has|have|had|did|does|do|[wc]ould|should|will|can|may|might|must)) not(?= )/iu,
      "",
    ),
    replacing(/(?<=\b(?:is|are|was|were|has|have|had|did|does|do|[wc]ould|should))n[’']t(?= )/iu, ""),
    replacing(/\bcannot\b/iu, "can"),
    replacing(/\bnever (?=\p{Ll})/iu, ""),
  ],
  ru: [replacing(/(?<!\p{L})не\s+(?=\p{Ll})/iu, "")],
  kk: [
    replacing(/ емес(?!\p{L})/iu, ""),
    replacing(/(?<!\p{L})жоқ(?!\p{L})/iu, "бар"),
    (text) => text.replace(/\p{L}+(?=\.$)/u, (verb) => affirmedVerb(verb) ?? verb),
  ],
};

/** Before a verb, or behind an auxiliary one, of which a rule can be sure. */
const ADD: Readonly<Record<Language, readonly Rewrite[]>> = {
  pl: [
    replacing(
      /(?<=\p{Ll} )(?=(?:jest|są|był[aoiy]?|byli|może|mogą|został[aoy]?|zostali|będzie|będą|stał[aoy]? się)\s)/u,
      "nie ",
    ),
    replacing(/(?<=\p{Ll} )(?=\p{Ll}{3,}(?:ował|owała|owali|owały|ywał|ywała|iły|ili|ano)\s)/u, "nie "),
  ],
  en: [replacing(/(?<=\p{Ll} (?:is|are|was|were|can|could|may|might|will|would|should|must)) (?=\p{Ll})/u, " not ")],
  ru: [
    replacing(/(?<=\p{Ll} )(?=(?:был[аои]?|является|являются|может|могут|имеет|имеют|стал[аои]?|будет)\s)/u, "не "),
    replacing(/(?<=\p{Ll} )(?=\p{Ll}{3,}(?:овал|овала|овали|ился|ились|илась)\s)/u, "не "),
  ],
  kk: [(text) => text.replace(/\p{L}+(?=\.$)/u, (verb) => negatedVerb(verb) ?? verb)],
};

/** A claim's only negation is left out. */
export const dropNegation: Corruption = (row) => {
  const { language, claim } = row;
  const negations = claim.text.match(NEGATIONS[language]) ?? [];
  if (negations.length !== 1 || NO_NEGATION[language].test(claim.text)) return null;
  const text = rewritten(claim.text, DROP[language]);
  return text === null ? null : withText(row, "negation-dropped", text);
};

/** A claim that negates nothing is made to. */
export const addNegation: Corruption = (row) => {
  const { language, claim } = row;
  if (claim.text.search(NEGATIONS[language]) >= 0) return null;
  const text = rewritten(claim.text, ADD[language]);
  return text === null ? null : withText(row, "negation-added", text);
};

/** By the first rewriting that changes the text; null where none does. */
function rewritten(text: string, rewrites: readonly Rewrite[]): string | null {
  for (const rewrite of rewrites) {
    const changed = rewrite(text);
    if (changed !== text) return changed;
  }
  return null;
}
