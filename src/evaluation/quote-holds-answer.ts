/** Whether one of the quotes contains one of the answers, whatever the case, white space and punctuation of either. */
export function quoteHoldsAnswer(quotes: readonly string[], answers: readonly string[]): boolean {
  const wanted = answers.map(normalise).filter((answer) => answer.trim() !== "");
  return quotes.map(normalise).some((quote) => wanted.some((answer) => holds(quote, answer)));
}

/** Words parted, begun and ended by one space: so "11" is not found in "2011". */
function normalise(text: string): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** An answer ends with a word, but may be the stem of the quote's last: Kazakh adds its endings to names. */
function holds(quote: string, answer: string): boolean {
  return quote.includes(/\p{N} $/u.test(answer) ? answer : answer.trimEnd());
}
