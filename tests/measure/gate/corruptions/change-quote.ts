import { splitWords } from "../../../../src/text/split-words.ts";
import { type Corruption, drawOne, withQuotes } from "./corruption.ts";
import { areApart } from "./names.ts";

const CHANGED_WORD = 5;

/** Words of another passage are given as this one's. */
export const foreignQuote: Corruption = (row, { random, sentences }) => {
  const [first, ...rest] = row.claim.quotes;
  const other = drawOne(sentences, random);
  if (first === undefined || other === null) return null;
  if (other.document === first.document && other.paragraph === first.paragraph) return null;
  return withQuotes(row, "foreign-quote", [{ ...first, quote: other.text }, ...rest]);
};

/** The beginning of one sentence and the end of another of its paragraph are given as one quote. */
export const stitchedQuote: Corruption = (row, { random, sentences }) => {
  const [first, ...rest] = row.claim.quotes;
  if (first === undefined) return null;
  const here = sentences.filter(
    ({ document, paragraph, text }) =>
      document === first.document && paragraph === first.paragraph && areTwo(text, first.quote),
  );
  const other = drawOne(here, random);
  if (other === null) return null;
  const half = (text: string) => Math.floor(text.split(" ").length / 2);
  const opening = first.quote.split(" ").slice(0, half(first.quote)).join(" ");
  const ending = other.text.split(" ").slice(half(other.text)).join(" ");
  return withQuotes(row, "stitched-quote", [{ ...first, quote: `${opening} ${ending}` }, ...rest]);
};

/** One word of a quote is another one. */
export const alteredQuote: Corruption = (row, { random, sentences }) => {
  const [first, ...rest] = row.claim.quotes;
  const long = ({ surface }: { surface: string }): boolean => surface.length >= CHANGED_WORD;
  const word = first === undefined ? null : drawOne(splitWords(first.quote).filter(long), random);
  const other = drawOne(splitWords(drawOne(sentences, random)?.text ?? "").filter(long), random);
  if (first === undefined || word === null || other === null || !areApart(word.surface, other.surface)) return null;
  const quote = first.quote.slice(0, word.start) + other.surface + first.quote.slice(word.end);
  return withQuotes(row, "altered-quote", [{ ...first, quote }, ...rest]);
};

/** The quote is the source's own, of another article, and has nothing to do with the claim. */
export const unrelatedQuote: Corruption = (row, { random, sentences }) => {
  const [first] = row.claim.quotes;
  const other = drawOne(sentences, random);
  if (first === undefined || other === null || other.document === first.document) return null;
  const { document, paragraph, text } = other;
  return withQuotes(row, "unrelated-quote", [{ document, paragraph, quote: text }]);
};

/** Whether two sentences are not one in other letters. */
function areTwo(a: string, b: string): boolean {
  const letters = (text: string) =>
    splitWords(text)
      .map(({ folded }) => folded)
      .join(" ");
  return letters(a) !== letters(b);
}
