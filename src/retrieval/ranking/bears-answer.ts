import { foldedWords } from "../../text/fold-pattern.ts";
import { softlyMatches } from "../../text/soft-match.ts";
import type { Word } from "../../text/split-words.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import { freshNames } from "./fresh-names.ts";
import type { SentenceWords } from "./paragraph-words.ts";
import { kindsOf } from "./sentence-kinds.ts";

/** Words that stand before the name of a place. Kazakh has endings in their stead. */
const BEFORE_PLACE = foldedWords({
  pl: "w we do z ze na przez od",
  en: "in at to from through near",
  ru: "в во на из до через от",
  kk: "",
});
/** Kazakh endings of a place that something happens in, comes from or goes to. */
const PLACE_ENDING = /(?:[dt]a|[dt]e|[dt]an|[dt]en|[gk]a|[gk]e)$/;

/** A counted thing stands within so many words of its number, and a thing within so many of its name. */
const NEAR_NUMBER = 3;
const NEAR_NAME = 5;

/**
 * Whether a sentence has something of the kind that is asked for and that the question does not name itself: 1; 0 where that
 * is open, or no kind is asked for; −1 where it has not.
 */
export function bearsAnswer(query: Query, sentence: SentenceWords): -1 | 0 | 1 {
  switch (query.expects) {
    case null:
      return 0;
    case "number":
      return bearsNumber(query, sentence);
    case "place":
      return freshNames(query, sentence).some(({ position }) => isPlace(sentence, position)) ? 1 : -1;
    case "name":
      return bearsName(query, sentence);
    case "person":
      if (freshNames(query, sentence).some(({ isConcept }) => !isConcept)) return 1;
      return kindsOf(sentence).hasAgent ? 0 : -1;
    default:
      return kindsOf(sentence).has(query.expects) ? 1 : -1;
  }
}

function bearsNumber({ subject }: Query, sentence: SentenceWords): -1 | 0 | 1 {
  const { words, distinct } = sentence;
  const { numbers } = kindsOf(sentence);
  if (numbers.length === 0) return -1;
  if (subject === null) return 1;
  const near = numbers.some((position) =>
    words.slice(Math.max(0, position - 1), position + NEAR_NUMBER + 1).some((word) => isForm(word, subject, distinct)),
  );
  return near ? 1 : 0;
}

/** A name is one of the asked thing when it stands right beside a word for that. */
function bearsName(query: Query, sentence: SentenceWords): -1 | 1 {
  const { words, distinct } = sentence;
  const { subject } = query;
  const fresh = freshNames(query, sentence).filter(({ isConcept }) => !isConcept);
  if (subject === null) return fresh.length > 0 ? 1 : -1;
  const reach = subject.kind === "name" ? 1 : NEAR_NAME;
  return fresh.some(({ position }) =>
    words.slice(Math.max(0, position - reach), position + reach + 1).some((word) => isForm(word, subject, distinct)),
  )
    ? 1
    : -1;
}

function isForm({ folded }: Word, term: QueryTerm, concepts: SentenceWords["distinct"]): boolean {
  if (term.words.some((word) => softlyMatches(word, folded))) return true;
  return term.concepts.some((concept) => concepts.get(folded)?.has(concept) === true);
}

function isPlace({ words, language }: SentenceWords, position: number): boolean {
  if (language === "kk") return PLACE_ENDING.test(words[position]?.folded ?? "");
  return BEFORE_PLACE[language].test(words[position - 1]?.folded ?? "");
}
