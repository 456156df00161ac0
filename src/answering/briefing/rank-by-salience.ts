import type { SourceText } from "../../knowledge/source-document.ts";
import { ANAPHORS } from "../../text/anaphors.ts";
import { FUNCTION_WORDS } from "../../text/function-words.ts";
import { isCapitalised, isNumber, splitWords, type Word } from "../../text/split-words.ts";

/** A sentence of a document and how much of what the document is about it says. */
export interface SalientSentence {
  /** Counted from 0. */
  readonly paragraph: number;
  readonly sentence: number;
  /** No unit, higher is better. */
  readonly salience: number;
  /** What it is about: the stems of its content words. */
  readonly stems: ReadonlySet<string>;
}

/** Inflected forms of a word share their beginning in all four languages. */
const STEM_LENGTH = 5;
/** Content words of a sentence that says something, and of one that can be taken in at a glance. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 30;
/** A sentence that points to the one before it ("There she met …") can hardly stand by itself: within its first words. */
const OPENING_WORDS = 4;
/** What asks, or announces what comes next, says nothing by itself. */
const OPEN_END = /[?:]["”»]?$/;

/** What a sentence gains and loses beside its share of the document's words (0 to 1). */
const WEIGHTS = {
  /** Of words that the title has too. */
  title: 0.3,
  /** Who, where, when and how many: for each name and number up to `FACTS`. */
  fact: 0.07,
  opensParagraph: 0.25,
  opensDocument: 0.4,
  /** The document's first paragraph; later ones less, the last one nothing. */
  early: 0.2,
  leansBack: -0.35,
  tooShort: -0.5,
  tooLong: -0.2,
  open: -0.4,
} as const;
const FACTS = 4;

/** Every sentence of a document, the most salient first: it speaks of what the document and its title keep speaking of, early, in facts. */
export function rankBySalience(source: SourceText): SalientSentence[] {
  const { language, paragraphs, text, title } = source;
  const stemsOf = (words: readonly Word[]): Set<string> =>
    new Set(
      words
        .filter(({ folded }) => !FUNCTION_WORDS[language].has(folded))
        .map(({ folded }) => folded.slice(0, STEM_LENGTH)),
    );
  const sentences = paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map(({ start, end }, sentence) => {
      const words = splitWords(text.slice(start, end));
      return { paragraph, sentence, words, stems: stemsOf(words), isOpen: OPEN_END.test(text.slice(start, end)) };
    }),
  );
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const inTitle = stemsOf(splitWords(title));
  const centrality = sentences.map(({ stems }) => centralityOf(stems, counts));
  const most = Math.max(Number.MIN_VALUE, ...centrality);

  return sentences
    .map(({ paragraph, sentence, words, stems, isOpen }, position) => {
      const opening = words
        .slice(0, OPENING_WORDS)
        .map(({ folded }) => folded)
        .join(" ");
      const facts = words.slice(1).filter(({ surface }) => isCapitalised(surface) || isNumber(surface)).length;
      const titled = [...stems].filter((stem) => inTitle.has(stem)).length / Math.max(1, inTitle.size);
      const salience =
        (centrality[position] ?? 0) / most +
        WEIGHTS.title * titled +
        WEIGHTS.fact * Math.min(FACTS, facts) +
        (sentence === 0 ? WEIGHTS.opensParagraph : 0) +
        (position === 0 ? WEIGHTS.opensDocument : 0) +
        WEIGHTS.early * (1 - paragraph / Math.max(1, paragraphs.length - 1)) +
        (ANAPHORS[language].test(opening) ? WEIGHTS.leansBack : 0) +
        (stems.size < FEWEST_WORDS ? WEIGHTS.tooShort : 0) +
        (stems.size > MOST_WORDS ? WEIGHTS.tooLong : 0) +
        (isOpen ? WEIGHTS.open : 0);
      return { paragraph, sentence, salience, stems };
    })
    .sort((a, b) => b.salience - a.salience || a.paragraph - b.paragraph || a.sentence - b.sentence);
}

/** What comes back in other sentences, for the length of this one: a long sentence has more of everything. */
function centralityOf(stems: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems) sum += Math.log(counts.get(stem) ?? 1);
  return sum / Math.sqrt(Math.max(FEWEST_WORDS, stems.size));
}
