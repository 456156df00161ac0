import fc from "fast-check";

const PIECES = [
  "Szczyt",
  "ds",
  "m.in.",
  "2022 r.",
  "Timur Sulejmenow",
  "т.е.",
  "А.С. Пушкин",
  "Қазақстан",
  "Mr. Smith",
  "„cytat”",
  "«да»",
  "1.",
  "- ",
  "3,5",
  "O’Sullivan’s",
  "😀",
  "\ud800",
  "e\u0301",
  "\ufeff",
  "שלום",
];
const BREAKS = [" ", ". ", "? ", "… ", ".”", ") ", "\n", "\r\n", "\r\n\r\n", "\u00a0", "\u2028", "\t", ""];

/** Any text at all: words and stops that make sentences hard to tell, lone surrogates, line ends of all kinds. */
export const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS), fc.string({ unit: "binary", maxLength: 8 })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(""));

/** Any text, most often of thousands of units; stops and white space are rare in much of it. */
export const anyLongText = fc
  .array(
    fc
      .tuple(
        fc.oneof(anyText, fc.constantFrom(...PIECES, "x", "e\u0301", "👩‍🔬", "\u0301", "\n", "\r", " ")),
        fc.nat(700),
      )
      .map(([text, times]) => text.repeat(Math.min(times, 1 + 3_000 / (text.length + 1)))),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(""));

/** Words in the scripts that are read, and others, with marks, look-alikes and letters outside the four alphabets. */
export const anyWord = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."abhxyłŁżóßıİаеорсухыцңғқөұүһіёйѣћΣσς1½ﬁ𝔸ǅ\u0301\u0308"),
      fc.string({ unit: "binary", maxLength: 1 }),
    ),
    { maxLength: 8 },
  )
  .map((letters) => letters.join(""));
