import { splitWords } from "../../../../src/text/split-words.ts";
import type { ClaimRow, CorruptKind } from "../claim-row.ts";
import { type Corruption, drawOne, quotedText, withText } from "./corruption.ts";
import { areApart, namesIn } from "./names.ts";

/** A name is one of another article. */
export const changeName: Corruption = (row, { random, others }) => {
  const other = drawOne(others, random);
  if (other === null || documentOf(other) === documentOf(row)) return null;
  const name = drawOne(namesIn(row.claim.text), random);
  return name === null ? null : replace(row, "name", name, drawOne(namesIn(other.claim.text), random)?.surface);
};

/** The first name, of whom the claim speaks, is another one of the same article that its quotes do not have. */
export const swapSubject: Corruption = (row, { random, sentences }) => {
  const near = sentences.filter(({ document }) => document === documentOf(row));
  const other = drawOne(
    near.flatMap(({ text }) => namesIn(text)),
    random,
  );
  const [subject] = namesIn(row.claim.text);
  return subject === undefined ? null : replace(row, "subject", subject, other?.surface);
};

/** Two names of a claim change places: each is still borne, but not where it stands. */
export const exchangeNames: Corruption = (row) => {
  const { text } = row.claim;
  const [first, ...rest] = namesIn(text);
  const second = rest.at(-1);
  if (first === undefined || second === undefined || !areApart(first.surface, second.surface)) return null;
  const between = text.slice(first.end, second.start);
  if (splitWords(between).length < 2 || /^\P{L}*(?:i|and|и|мен|oraz|or|lub|или)\P{L}*$/u.test(between)) return null;
  return withText(
    row,
    "exchanged",
    text.slice(0, first.start) + second.surface + between + first.surface + text.slice(second.end),
  );
};

function replace(
  row: ClaimRow,
  kind: CorruptKind,
  { start, end, surface }: { start: number; end: number; surface: string },
  other: string | undefined,
): ClaimRow | null {
  const said = splitWords(`${row.claim.text} ${quotedText(row)}`);
  if (other === undefined || said.some((word) => !areApart(word.surface, other))) return null;
  return surface === other
    ? null
    : withText(row, kind, row.claim.text.slice(0, start) + other + row.claim.text.slice(end));
}

function documentOf({ claim }: ClaimRow): string | undefined {
  return claim.quotes[0]?.document;
}
