import { expect, test } from "vitest";
import { foldWord } from "../../src/text/fold-text.ts";
import { FUNCTION_WORDS } from "../../src/text/function-words.ts";
import { LANGUAGES } from "../../src/text/language.ts";

test.each(LANGUAGES)("function words of %s are folded, and none names a topic", (language) => {
  const words = [...FUNCTION_WORDS[language]];
  expect(words.map(foldWord)).toEqual(words);
  for (const topic of ["szczyt", "summit", "саммит", "sankcje", "санкция", "астана"]) {
    expect(words).not.toContain(foldWord(topic));
  }
});
