/** The longest stretch of a reader's question that is named back, in UTF-16 units. */
const LONGEST = 80;
const LINK = /\S*(?:\/\/|www\.)\S*/giu;
/** What in an answer means a citation. */
const CITATION_MARK = /\[\s*\d+\s*\]/gu;

/**
 * A question as an answer may name it: short, and with nothing of the reader's that could pass for the bot's own link or
 * citation.
 */
export function nameQuestion(question: string): string {
  const plain = question.replace(LINK, " ").replace(CITATION_MARK, " ").replace(/\s+/gu, " ").trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut.slice(0, LONGEST)).replace(/[\uD800-\uDBFF]$/u, "").trim()}…`;
}
