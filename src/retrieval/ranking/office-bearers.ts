import type { SourceText } from "../../knowledge/source-document.ts";
import { foldedWord } from "../../text/fold-pattern.ts";
import type { Language } from "../../text/language.ts";
import { softlyMatches } from "../../text/soft-match.ts";
import { isCapitalised, splitWords, type Word } from "../../text/split-words.ts";
import type { ConceptMention, Glossary } from "../question/glossary.ts";
import { INSTITUTION, OFFICE } from "./office-words.ts";

/** Who bears which office in a text. Names are folded words, offices the glossary's concepts. */
export interface OfficeBearers {
  readonly conceptsOf: (word: string) => readonly number[];
  /** The one name that a text gives to the bearer of an office; null where there are several, or none. */
  readonly nameOf: (concept: number) => string | null;
}

/** A name stands within so many words of its office ("High Representative for Foreign Affairs and …"). */
const REACH = 10;
/** … and within so many before it, with a comma between ("Kaja Kallas, the EU’s High Representative"). */
const APPOSITION = 4;
/** Words that go on to somebody else. */
const ANOTHER = foldedWord("i oraz a z ze and with и а с со также және мен бен пен");

/**
 * Reads who is who from the sentences that introduce people: "President Kassym-Jomart Tokayev", "Murat Nurtleu, the foreign
 * minister". Elsewhere in the text the office then stands for the name, and the name for the office.
 */
export function readOfficeBearers({ text, language, paragraphs }: SourceText, glossary: Glossary): OfficeBearers {
  const concepts = new Map<string, number[]>();
  const names = new Map<number, Set<string>>();
  for (const { start, end } of glossary.size === 0 ? [] : paragraphs.flatMap(({ sentences }) => sentences)) {
    const sentence = text.slice(start, end);
    const words = splitWords(sentence);
    const mentions = glossary.mentionsIn(words, language);
    const people = namesIn(words, nameTest(words, mentions));
    for (const office of mentions.filter((mention) => isOffice(words, mention, language))) {
      const name = bearer(sentence, words, office, people);
      if (name === null) continue;
      concepts.set(name, [...(concepts.get(name) ?? []), office.concept]);
      names.set(office.concept, (names.get(office.concept) ?? new Set()).add(name));
    }
  }
  return {
    conceptsOf: (word) => [...concepts].flatMap(([name, held]) => (softlyMatches(name, word) ? held : [])),
    nameOf: (concept) => {
      const [only, another] = names.get(concept) ?? [];
      return another === undefined ? (only ?? null) : null;
    },
  };
}

function isOffice(words: readonly Word[], { first, last }: ConceptMention, language: Language): boolean {
  const named = words.slice(first, last + 1);
  return (
    named.some(({ folded }) => OFFICE[language].test(folded)) &&
    !named.some(({ folded }) => INSTITUTION[language].test(folded))
  );
}

/** Capitalised inside the sentence, or with a capitalised word behind it, and nothing that the glossary knows. */
function nameTest(words: readonly Word[], mentions: readonly ConceptMention[]): (position: number) => boolean {
  const known = new Set(
    mentions.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)),
  );
  return (position) => {
    const word = words[position];
    if (word === undefined || known.has(position) || !/^\p{Lu}[\p{Ll}'’ʼ]/u.test(word.surface)) return false;
    return position > 0 || isCapitalised(words[1]?.surface ?? "");
  };
}

/** A name as positions of words, both inclusive. */
interface NameRun {
  readonly first: number;
  readonly last: number;
}

function namesIn(words: readonly Word[], isName: (position: number) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!isName(first)) continue;
    let last = first;
    while (isName(last + 1)) last += 1;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** ", the foreign minister" right behind a name; but not ", as well as the foreign minister". */
function isApposition(text: string, words: readonly Word[], name: NameRun, office: ConceptMention): boolean {
  const between = words.slice(name.last + 1, office.first);
  const comma = text.slice(words[name.last]?.end, words[office.first]?.start).includes(",");
  return comma && between.length < APPOSITION && !between.some(({ folded }) => ANOTHER.test(folded));
}

/** The last word of the name that stands right before an office ("Murat Nurtleu, the minister") or follows it; or null. */
function bearer(
  text: string,
  words: readonly Word[],
  office: ConceptMention,
  names: readonly NameRun[],
): string | null {
  const before = names.findLast(({ last }) => last < office.first);
  if (before !== undefined && isApposition(text, words, before, office)) return words[before.last]?.folded ?? null;
  // A single capitalised word further off may be anything: "the president wrote to Berlin".
  const after = names.find(
    ({ first, last }) =>
      first === office.last + 1 || (first > office.last && last > first && first <= office.last + REACH),
  );
  return after === undefined ? null : (words[after.last]?.folded ?? null);
}
