import { expect, test } from "vitest";
import { mendLayout } from "../../src/answering/mend-layout.ts";
import { foldWord } from "../../src/text/fold-text.ts";

const KNOWN = new Set(["саммит", "қайда", "өтті", "where", "was", "the", "summit"].map(foldWord));
const isKnown = ({ folded }: { readonly folded: string }): boolean => KNOWN.has(folded);

test.each([
  ["cfvvbn 0fqlf -nn3", "саммит қайда өтті"],
  ["цруку цфы еру ыгььше", "where was the summit"],
])("“%s” is read with the layout that makes sense of it", (typed, meant) => {
  expect(mendLayout(typed, isKnown)).toBe(meant);
});

test.each(["ECB", "CO2", "Jr", "Where was the summit?", "lorem ipsum dolor", "саммит", "", "😀"])(
  "“%s” is read as it stands",
  (message) => {
    expect(mendLayout(message, isKnown)).toBe(message);
  },
);
