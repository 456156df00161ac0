import { create, insertMultiple, search } from "@orama/orama";
import type { Language } from "../../src/text/language.ts";
import { DEEPEST, type Peer, type Variant } from "../../tests/measure/peers/search-engine.ts";
import { LANGUAGE_RESOURCES } from "./language-resources.ts";
import { type Terms, termsFor, tokenizerFor } from "./tokenize.ts";

const SCHEMA = { title: "string", text: "string" } as const;
type Taking = Pick<Parameters<typeof create<typeof SCHEMA>>[0], "language" | "components">;

/** The languages that it knows; as it comes its English rules stand in for others. */
const NAMES: Readonly<Record<Language, string | null>> = { en: "english", ru: "russian", pl: null, kk: null };

const TITLE_BOOSTS = [1, 2];
/** Letters in which a word may differ; parts of words need none. It finds words by their beginning in any case. */
const TOLERANCES = { words: [0, 1], parts: [0] } as const;

export const oramaPeer: Peer = {
  name: "Orama",
  asItComes: (language) => {
    const name = NAMES[language];
    return name === null ? variant("as it comes", {}) : variant("as it comes, language named", { language: name });
  },
  candidates: (language) => [...ownRules(language), ...termsFor(language).flatMap((terms) => byTerms(language, terms))],
};

/** Its own stemmer and stop words, where it has them. */
function ownRules(language: Language): Variant[] {
  const { stem, stopWords } = LANGUAGE_RESOURCES[language];
  const name = NAMES[language];
  if (name === null || stem === null) return [];
  const tokenizer = { language: name, stemmer: stem, stopWords: [...stopWords], allowDuplicates: true };
  return tuned("its stemmer and stop words", { components: { tokenizer } }, TOLERANCES.words);
}

function byTerms(language: Language, terms: Terms): Variant[] {
  const tokenizer = {
    language: NAMES[language] ?? "english",
    tokenize: tokenizerFor(language, terms),
    normalizationCache: new Map<string, string>(),
  };
  const tolerances = terms === "words" || terms === "stems" ? TOLERANCES.words : TOLERANCES.parts;
  return tuned(terms, { components: { tokenizer } }, tolerances);
}

function tuned(terms: string, taking: Taking, tolerances: readonly number[]): Variant[] {
  return tolerances.flatMap((tolerance) =>
    TITLE_BOOSTS.map((title) =>
      variant(`${terms}, tolerance ${tolerance}, title × ${title}`, taking, { tolerance, boost: { title } }),
    ),
  );
}

function variant(
  setup: string,
  taking: Taking,
  options: { readonly tolerance?: number; readonly boost?: { readonly title: number } } = {},
): Variant {
  return {
    setup,
    build: async ({ passages }) => {
      const index = create({ schema: SCHEMA, ...taking });
      await insertMultiple(
        index,
        passages.map(({ id, title, text }) => ({ id, title, text })),
      );
      return async (term) => (await search(index, { term, limit: DEEPEST, ...options })).hits.map(({ id }) => id);
    },
  };
}
