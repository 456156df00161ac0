import { type Corruption, drawOne, quotedText, withText } from "./corruption.ts";

const DIGITS = /(?<![\p{L}\p{N}])\d+(?![\p{N}])/gu;
const YEAR = /^(1[0-9]|20)\d\d$/;

/** One digit of a number that is no year is another one. */
export const changeDigit: Corruption = (row, { random }) =>
  change(row, "digit", random, (digits) => !YEAR.test(digits));

/** One digit of a year is another one. */
export const changeYear: Corruption = (row, { random }) => change(row, "year", random, (digits) => YEAR.test(digits));

function change(
  row: Parameters<Corruption>[0],
  kind: "digit" | "year",
  random: () => number,
  isMeant: (digits: string) => boolean,
): ReturnType<Corruption> {
  const { text } = row.claim;
  const chosen = drawOne(
    [...text.matchAll(DIGITS)].filter(([digits]) => isMeant(digits)),
    random,
  );
  if (chosen === null) return null;
  const [digits] = chosen;
  // The first two digits of a year and the first of any number stay: the change is a small one.
  const at = digits.length - 1 - Math.floor(random() * Math.min(2, digits.length));
  const other = (Number(digits[at]) + 1 + Math.floor(random() * 8)) % 10;
  const changed = digits.slice(0, at) + other + digits.slice(at + 1);
  const isBorne = new RegExp(`(?<!\\d)${Number(changed)}(?!\\d)`).test(quotedText(row));
  if (isBorne || Number(changed) === Number(digits) || changed.startsWith("0")) return null;
  return withText(row, kind, text.slice(0, chosen.index) + changed + text.slice(chosen.index + digits.length));
}
