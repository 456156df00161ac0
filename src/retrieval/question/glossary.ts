import type { GlossaryConcept } from "../../knowledge/read-glossary.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import type { Language } from "../../text/language.ts";
import { softlyMatches } from "../../text/soft-match.ts";
import { isCapitalised, splitWords, type Word } from "../../text/split-words.ts";

/** A stretch of words that names a concept: `first` to `last` are positions in the words, both inclusive. */
export interface ConceptMention {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

interface Form {
  readonly concept: number;
  readonly words: readonly string[];
  readonly cyrillic: boolean;
  /** Written with a capital: a form of names. */
  readonly capitalised: boolean;
}

/** Inflected forms share more with a glossary's base form than two unrelated words do. */
const SHARE = 0.66;
const KEY_LETTERS = 3;

/**
 * The glossary's concepts, found in text. Where several fit, the mention of most words wins, so that "deputy prime
 * minister" does not mention the prime minister.
 */
export class Glossary {
  readonly size: number;
  /** Concepts whose first form is written with a capital: countries, peoples, organisations. */
  readonly #names: ReadonlySet<number>;
  readonly #formsByKey = new Map<string, Form[]>();

  constructor(concepts: readonly GlossaryConcept[]) {
    this.size = concepts.length;
    this.#names = new Set(concepts.flatMap(([first = ""], concept) => (isCapitalised(first) ? [concept] : [])));
    concepts.forEach((forms, concept) => {
      for (const form of forms) this.#add(concept, form);
    });
  }

  /** Whether a concept is a proper name, however it is written here: «американский», "moskiewski". */
  isName(concept: number): boolean {
    return this.#names.has(concept);
  }

  /** Whether a word is one of a form's words, in any inflection. */
  has({ folded, surface }: Word): boolean {
    const forms = this.#formsByKey.get(folded.slice(0, KEY_LETTERS)) ?? [];
    const cyrillic = isCyrillic(surface);
    return forms.some(
      (form) => form.cyrillic === cyrillic && form.words.some((word) => softlyMatches(word, folded, SHARE)),
    );
  }

  /**
   * The mentions in a text's words, in order, none overlapping another. A concept may come several times. Function words
   * of the text's language name nothing, alone or together, and are no inflection of anything, however alike.
   */
  mentionsIn(words: readonly Word[], language: Language): ConceptMention[] {
    const mentions: ConceptMention[] = [];
    for (let position = 0; position < words.length; ) {
      const found = this.#longestAt(words, position, FUNCTION_WORDS[language]);
      for (const mention of found) mentions.push(mention);
      position = (found[0]?.last ?? position) + 1;
    }
    return mentions;
  }

  #add(concept: number, form: string): void {
    const words = splitWords(form).map(({ folded }) => folded);
    const key = words[0]?.slice(0, KEY_LETTERS);
    if (key === undefined) return;
    const forms = this.#formsByKey.get(key) ?? [];
    forms.push({ concept, words, cyrillic: isCyrillic(form), capitalised: isCapitalised(form) });
    this.#formsByKey.set(key, forms);
  }

  /** The mentions of most words that begin at a position: one, or several concepts of the same form. */
  #longestAt(words: readonly Word[], position: number, empty: ReadonlySet<string>): ConceptMention[] {
    const word = words[position];
    const forms = word === undefined ? undefined : this.#formsByKey.get(word.folded.slice(0, KEY_LETTERS));
    if (word === undefined || forms === undefined) return [];
    const cyrillic = isCyrillic(word.surface);
    const fitting = forms.filter((form) => form.cyrillic === cyrillic && fits(form, words, position, empty));
    const most = fitting.reduce((longest, form) => Math.max(longest, form.words.length), 0);
    const longest = fitting.filter((form) => form.words.length === most);
    const exact = longest.filter((form) =>
      form.words.every((part, offset) => part === words[position + offset]?.folded),
    );
    const concepts = new Set((exact.length > 0 ? exact : longest).map((form) => form.concept));
    return [...concepts].map((concept) => ({ concept, first: position, last: position + most - 1 }));
  }
}

function fits(form: Form, words: readonly Word[], position: number, empty: ReadonlySet<string>): boolean {
  if (form.words.every((part) => empty.has(part))) return false;
  return form.words.every((part, offset) => {
    const word = words[position + offset];
    if (word === undefined || !softlyMatches(part, word.folded, SHARE)) return false;
    if (empty.has(word.folded) && part !== word.folded) return false;
    // A name inside a sentence is no inflection of a common word, however alike: «Каллас» is not «қала» (city).
    const isName = position + offset > 0 && isCapitalised(word.surface) && /\p{Ll}/u.test(word.surface);
    return part === word.folded || form.capitalised || !isName;
  });
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
