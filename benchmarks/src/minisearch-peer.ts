import MiniSearch, { type Options, type SearchOptions } from "minisearch";
import type { Language } from "../../src/text/language.ts";
import type { Peer, SearchPassage, Variant } from "../../tests/measure/peers/search-engine.ts";
import { type Terms, termsFor, tokenizerFor } from "./tokenize.ts";

type PassageOptions = Partial<Options<SearchPassage>>;

/** Whole words and stems may be met by others that begin like them or differ in a letter or two; parts of words need none. */
const MATCHING: Readonly<Record<"exact" | "prefix" | "prefix and fuzzy", SearchOptions>> = {
  exact: {},
  prefix: { prefix: true },
  "prefix and fuzzy": { prefix: true, fuzzy: 0.2 },
};
const TITLE_BOOSTS = [1, 2];

export const minisearchPeer: Peer = {
  name: "MiniSearch",
  asItComes: () => variant("as it comes", {}),
  candidates: (language) =>
    termsFor(language).flatMap((terms) =>
      matchingFor(terms).flatMap((matching) => TITLE_BOOSTS.map((boost) => tuned(language, terms, matching, boost))),
    ),
};

function matchingFor(terms: Terms): (keyof typeof MATCHING)[] {
  return terms === "words" || terms === "stems" ? ["exact", "prefix", "prefix and fuzzy"] : ["exact"];
}

function tuned(language: Language, terms: Terms, matching: keyof typeof MATCHING, boost: number): Variant {
  return variant(`${terms}, ${matching}, title × ${boost}`, {
    tokenize: tokenizerFor(language, terms),
    processTerm: (term) => term,
    searchOptions: { ...MATCHING[matching], boost: { title: boost } },
  });
}

function variant(setup: string, options: PassageOptions): Variant {
  return {
    setup,
    build: async ({ passages }) => {
      const index = new MiniSearch<SearchPassage>({ fields: ["title", "text"], ...options });
      index.addAll(passages);
      return async (question) => index.search(question).map(({ id }) => id);
    },
  };
}
