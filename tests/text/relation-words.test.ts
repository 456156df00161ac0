import { expect, test } from "vitest";
import { foldWord } from "../../src/text/fold-text.ts";
import { RELATIONS } from "../../src/text/relation-words.ts";

const sets = (word: string): boolean[] => RELATIONS.map((relation) => relation.test(foldWord(word)));

test.each([
  ["before", ["przed", "poprzednik", "previous", "предыдущий", "дейін"]],
  ["after", ["następny", "after", "после", "кейін"]],
  ["in place of", ["zamiast", "except", "кроме", "орнына"]],
])("words for “%s” are one relation", (_, words) => {
  expect(new Set(words.map((word) => sets(word).indexOf(true))).size).toBe(1);
});

test("other words set nothing against another", () => {
  for (const word of ["szczyt", "summit", "саммит", "кеден"]) expect(sets(word)).not.toContain(true);
});
